package org.sextant.challenges.generator.solver;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.sextant.challenges.generator.solver.Tables.in;
import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of what tools find, what programs collect and what accounts repeat. */
final class WatchSolvers {
    private static final List<String> TOOLS = List.of("Azur", "Brume", "Cigale", "Dune");

    private WatchSolvers() {
    }

    /** The tool that gives an origin the share that passes most the one among all documents. */
    static Map<String, String> toolBias(Handout handout) {
        Map<String, String> origins = handout.table("Inventaire").stream()
                .collect(Collectors.toMap(row -> row.get("Document"), row -> row.get("Origine")));
        String asked = handout.told("categorie");
        double real = share(List.copyOf(origins.values()), asked);
        Map<String, Double> passes = TOOLS.stream().collect(Collectors.toMap(tool -> tool, tool -> share(
                handout.table(tool).stream().map(row -> in(origins, row.get("Document"))).toList(), asked) - real));
        double most = passes.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return Map.of("outil", only(TOOLS.stream().filter(tool -> in(passes, tool) == most).toList()), "points",
                String.valueOf(Math.round(most)));
    }

    private static double share(List<String> origins, String asked) {
        return 100.0 * origins.stream().filter(asked::equals).count() / origins.size();
    }

    /** The page that was asked for and never given, and how many references came, each page counted once. */
    static Map<String, String> collectionLog(Handout handout) {
        List<Row> log = handout.table("Journal");
        Set<List<String>> given = new HashSet<>();
        int references = 0;
        for (Row row : log) {
            if (row.get("Réponse").equals("200") && given.add(page(row))) {
                references += Integer.parseInt(row.get("Notices reçues"));
            }
        }
        List<String> missing = only(
                log.stream().map(WatchSolvers::page).filter(page -> !given.contains(page)).distinct()
                        .toList());
        return Map.of("service", missing.getFirst(), "page", missing.getLast(), "notices", String.valueOf(references));
    }

    private static List<String> page(Row row) {
        return List.of(row.get("Service"), row.get("Page demandée"));
    }

    /** Accounts of which three texts stand within five minutes at another account, and the oldest of them. */
    static Map<String, String> coordinatedAccounts(Handout handout) {
        List<Row> posts = handout.table("Messages");
        Map<String, Set<String>> shared = posts.stream()
                .filter(post -> posts.stream().anyMatch(other -> close(post, other)))
                .collect(Collectors.groupingBy(post -> post.get("Compte"),
                        Collectors.mapping(post -> post.get("Texte"), Collectors.toSet())));
        List<String> suspects = shared.keySet().stream().filter(name -> in(shared, name).size() >= 3).toList();
        return Map.of("suspects", String.valueOf(suspects.size()), "ancien", handout.table("Comptes").stream()
                .filter(row -> suspects.contains(row.get("Compte")))
                .min(Comparator.comparing(row -> row.get("Créé le")))
                .orElseThrow().get("Compte"));
    }

    private static boolean close(Row post, Row other) {
        return !post.get("Compte").equals(other.get("Compte")) && post.get("Texte").equals(other.get("Texte"))
                && Duration.between(moment(post), moment(other)).abs().compareTo(Duration.ofMinutes(5)) < 0;
    }

    private static LocalDateTime moment(Row post) {
        return LocalDateTime.parse(post.get("Jour") + "T" + post.get("Heure"));
    }
}
