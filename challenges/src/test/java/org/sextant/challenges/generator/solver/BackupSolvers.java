package org.sextant.challenges.generator.solver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sextant.challenges.generator.file.Block;

/** Solvers of what is to be found about backups. */
final class BackupSolvers {
    private BackupSolvers() {
    }

    /** Which files the backup lacks, and which it has in an older version. */
    static Map<String, String> backupComparison(Handout handout) {
        Map<String, String> saved = handout.table("Sauvegarde").stream()
                .collect(Collectors.toMap(row -> row.get("Fichier"), row -> row.get("Modifié le")));
        List<Row> files = handout.table("Dossier");
        long missing = files.stream().filter(row -> !saved.containsKey(row.get("Fichier"))).count();
        long older = files.stream().filter(row -> saved.containsKey(row.get("Fichier"))
                && Tables.in(saved, row.get("Fichier")).compareTo(row.get("Modifié le")) < 0).count();
        return Map.of("absents", String.valueOf(missing), "anciens", String.valueOf(older));
    }

    /** The cheapest two offers that meet all needs. */
    static Map<String, String> backupPolicy(Handout handout) {
        String needs = handout.text().stream().filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text()).collect(Collectors.joining(" "));
        int loss = number(needs, "enregistré dans les (\\d+) heures d'avant");
        int volume = number(needs, "Ses (\\d+) Go");
        int delay = number(needs, "restaurés en (\\d+) heures?");
        int days = number(needs, "depuis (\\d+) jours");
        Predicate<Row> recent = offer -> value(offer, "Une copie toutes les (h)") <= loss
                && value(offer, "Débit de restauration (Mo/s)") * 3600 * delay >= volume * 1000L;
        Predicate<Row> locked = offer -> value(offer,
                "Copies impossibles à effacer pendant (jours)") > days;
        Predicate<Row> away = offer -> offer.get("Lieu").equals("Hors site");
        List<Integer> costs = new ArrayList<>();
        List<Row> offers = handout.table();
        for (int i = 0; i < offers.size(); i++) {
            for (Row second : offers.subList(i + 1, offers.size())) {
                List<Row> pair = List.of(offers.get(i), second);
                if (!pair.getFirst().get("Support").equals(second.get("Support"))
                        && List.of(recent, locked, away).stream().allMatch(need -> pair.stream().anyMatch(need))) {
                    costs.add(pair.stream().mapToInt(offer -> value(offer, "Coût annuel (€)")).sum());
                }
            }
        }
        return Map.of("cout", String.valueOf(costs.stream().sorted().findFirst().orElseThrow()));
    }

    private static int number(String text, String pattern) {
        return Integer.parseInt(Tables.only(Pattern.compile(pattern).matcher(text).results()
                .map((MatchResult found) -> found.group(1)).toList()));
    }

    private static int value(Row offer, String column) {
        return new BigDecimal(offer.get(column)).intValueExact();
    }
}
