package org.sextant.challenges.generator.solver;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Solvers of data to import, to clean and to judge. */
final class CleaningSolvers {
    private static final List<String> MODELS = List.of("A", "B", "C", "D");

    private CleaningSolvers() {
    }

    /** The sum of the last column of a file separated by commas. */
    static Map<String, String> foreignExport(Handout handout) {
        List<NamedCsvRecord> records = CsvReader.builder().fieldSeparator(',')
                .ofNamedCsvRecord(handout.source("export.csv")).stream().toList();
        int sum = records.stream().mapToInt(record -> Integer.parseInt(record.getField(handout.told("colonne")))).sum();
        return Map.of("somme", String.valueOf(sum));
    }

    /** The sum of all amounts, whether they are numbers or texts. */
    static Map<String, String> textAmounts(Handout handout) {
        BigDecimal sum = handout.table().stream()
                .map(row -> row.get("Montant").replaceAll("[ €]", "").replace(',', '.'))
                .map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Map.of("total", sum.setScale(2, RoundingMode.UNNECESSARY).toPlainString().replace('.', ','));
    }

    /** How many people two lists name, and how many are named by both. */
    static Map<String, String> contactLists(Handout handout) {
        Set<String> site = addresses(handout.table("Site"));
        Set<String> paper = addresses(handout.table("Papier"));
        Set<String> both = new HashSet<>(site);
        both.retainAll(paper);
        return Map.of("communes", String.valueOf(both.size()), "personnes",
                String.valueOf(site.size() + paper.size() - both.size()));
    }

    private static Set<String> addresses(List<Row> rows) {
        Set<String> addresses = new HashSet<>();
        rows.forEach(row -> addresses.add(row.get("Adresse").strip().toLowerCase(Locale.ROOT)));
        return addresses;
    }

    /** How many people gave an answer in the end, and their mean by the weights of the groups. */
    static Map<String, String> survey(Handout handout) {
        Map<String, Row> last = new HashMap<>();
        handout.table("Réponses").forEach(row -> last.merge(row.get("Répondant"), row,
                (a, b) -> a.get("Répondu le").compareTo(b.get("Répondu le")) > 0 ? a : b));
        List<Row> valid = last.values().stream()
                .filter(row -> !row.get("Note").isEmpty() && !row.get("Note").equals("99")).toList();
        double weighted = 0;
        double population = 0;
        for (Row group : handout.table("Population")) {
            double mean = valid.stream().filter(row -> row.get("Groupe").equals(group.get("Groupe")))
                    .mapToInt(row -> Integer.parseInt(row.get("Note"))).average().orElseThrow();
            weighted += mean * Integer.parseInt(group.get("Effectif"));
            population += Integer.parseInt(group.get("Effectif"));
        }
        return Map.of("valides", String.valueOf(valid.size()), "redressee",
                BigDecimal.valueOf(weighted / population).setScale(2, RoundingMode.HALF_UP).toPlainString()
                        .replace('.', ','));
    }

    /** Of the models that find four cases in five of the test, the one whose alarms are right the most often. */
    static Map<String, String> modelTrial(Handout handout) {
        List<Row> test = handout.table().stream().filter(row -> row.get("Jeu").equals("test")).toList();
        TreeMap<Double, String> byPrecision = new TreeMap<>();
        for (String model : MODELS) {
            String column = "Modèle " + model;
            long found = yes(test.stream().filter(row -> row.get("Réel").equals("oui")), column);
            if (5 * found >= 4 * yes(test.stream(), "Réel")) {
                byPrecision.put((double) found / yes(test.stream(), column), model);
            }
        }
        Map.Entry<Double, String> best = byPrecision.lastEntry();
        return Map.of("modele", best.getValue(), "precision", String.valueOf(Math.round(100 * best.getKey())));
    }

    private static long yes(Stream<Row> rows, String column) {
        return rows.filter(row -> row.get(column).equals("oui")).count();
    }
}
