package org.sextant.challenges.generator.solver;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.sextant.challenges.generator.solver.Tables.in;
import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of registers of flaws, drills and rules of filters. */
final class AuditSolvers {
    private AuditSolvers() {
    }

    /** The flaw with the greatest score, and how many reach the mark. */
    static Map<String, String> flawRegister(Handout handout) {
        Map<String, Integer> weights = handout.table("Appareils").stream()
                .collect(Collectors.toMap(row -> row.get("Appareil"), AuditSolvers::weight));
        Map<String, Integer> scores = handout.table("Failles").stream().filter(row -> row.get("Corrigée").equals("non"))
                .collect(Collectors.toMap(row -> row.get("Faille"),
                        row -> number(row, "Gravité (1 à 10)") * in(weights, row.get("Appareil"))));
        int most = scores.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        int mark = Integer.parseInt(handout.told("seuil"));
        return Map.of("faille", only(scores.keySet().stream().filter(code -> in(scores, code) == most).toList()),
                "urgentes", String.valueOf(scores.values().stream().filter(score -> score >= mark).count()));
    }

    private static int weight(Row device) {
        int exposed = device.get("Visible depuis internet").equals("oui") ? 2 : 1;
        return exposed * (List.of("publiques", "internes", "personnelles").indexOf(device.get("Données")) + 1);
    }

    /** Services whose own time and that of all they wait for pass what their users can bear. */
    static Map<String, String> recoveryDrill(Handout handout) {
        Map<String, Row> services = handout.table("Services").stream()
                .collect(Collectors.toMap(row -> row.get("Service"), Function.identity()));
        Map<String, Integer> late = new TreeMap<>();
        services.forEach((name, row) -> {
            int excess = -number(row, "Interruption admise (min)");
            for (String at = name; !at.isEmpty(); at = in(services, at).get("Attend le retour de")) {
                excess += number(in(services, at), "Durée de remise en route (min)");
            }
            if (excess > 0) {
                late.put(name, excess);
            }
        });
        int most = late.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return Map.of("tard", String.valueOf(late.size()), "service",
                only(late.keySet().stream().filter(name -> in(late, name) == most).toList()), "minutes",
                String.valueOf(most));
    }

    /** The rule that stops most frauds, of those that stop few honest messages. */
    static Map<String, String> filterRules(Handout handout) {
        List<Row> messages = handout.table("Messages");
        int limit = Integer.parseInt(handout.told("limite"));
        Map<String, Long> passing = handout.table("Règles").stream()
                .filter(rule -> messages.stream().filter(row -> row.get("Nature").equals("honnête"))
                        .filter(read(rule)).count() <= limit)
                .collect(Collectors.toMap(rule -> rule.get("Règle"),
                        rule -> messages.stream().filter(row -> row.get("Nature").equals("frauduleux"))
                                .filter(read(rule).negate()).count()));
        long fewest = passing.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        return Map.of("regle", only(passing.keySet().stream().filter(rule -> in(passing, rule) == fewest).toList()),
                "passent", String.valueOf(fewest));
    }

    /** The cases of a rule, one or two, each of conditions joined by "et". */
    private static Predicate<Row> read(Row rule) {
        return row -> Stream.of(rule.get("Premier cas"), rule.get("Second cas")).filter(part -> !part.isEmpty())
                .anyMatch(part -> Set.of(part.split(" et ")).stream().allMatch(condition -> holds(condition, row)));
    }

    private static boolean holds(String condition, Row row) {
        if (condition.contains("moins de 30 jours")) {
            return number(row, "Âge du domaine (jours)") < 30;
        } else if (condition.contains("DMARC")) {
            return row.get("Contrôle DMARC").equals("échoué");
        } else if (condition.contains("programme")) {
            return row.get("Pièce jointe").equals("programme");
        }
        return row.get("Lien raccourci").equals("oui");
    }

    private static int number(Row row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
