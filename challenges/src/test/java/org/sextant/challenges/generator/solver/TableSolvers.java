package org.sextant.challenges.generator.solver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Solvers of tables to sort, filter, add up and join. */
final class TableSolvers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);

    private TableSolvers() {
    }

    /** Who stands at a rank, from the greatest to the smallest. */
    static Map<String, String> ranking(Handout handout) {
        List<Row> sorted = handout.table().stream()
                .sorted(Comparator.comparing((Row row) -> number(row, handout.told("colonne"))).reversed()).toList();
        Row found = sorted.get(Integer.parseInt(handout.told("rang")) - 1);
        return Map.of("nom", found.cells().values().iterator().next());
    }

    /** How many rows one filter leaves and who has the most among them; how many rows four filters leave. */
    static Map<String, String> register(Handout handout) {
        List<Row> rows = handout.table();
        List<String> columns = List.copyOf(rows.getFirst().cells().keySet());
        List<Row> first = rows.stream().filter(row -> row.get(columns.get(1)).equals(handout.told("premier"))).toList();
        BigDecimal most = first.stream().map(row -> number(row, columns.get(3))).max(Comparator.naturalOrder())
                .orElseThrow();
        List<String> kinds = List.of(handout.told("premier"), handout.told("second"));
        BigDecimal least = new BigDecimal(handout.told("seuil"));
        long kept = rows.stream().filter(row -> kinds.contains(row.get(columns.get(1))))
                .filter(row -> row.get(columns.get(2)).equals(handout.told("lieu")))
                .filter(row -> number(row, columns.get(3)).compareTo(least) >= 0)
                .filter(row -> !day(row, columns.get(4)).isBefore(LocalDate.parse(handout.told("debut"), DAY)))
                .filter(row -> !day(row, columns.get(4)).isAfter(LocalDate.parse(handout.told("fin"), DAY))).count();
        return Map.of("lignes", String.valueOf(first.size()), "nom",
                Tables.only(first.stream().filter(row -> number(row, columns.get(3)).compareTo(most) == 0).toList())
                        .get("Nom"),
                "retenus", String.valueOf(kept));
    }

    /** The mean and the median of what was measured; days without a measure do not count. */
    static Map<String, String> readings(Handout handout) {
        List<Row> rows = handout.table();
        String column = List.copyOf(rows.getFirst().cells().keySet()).get(1);
        List<BigDecimal> sorted = rows.stream().filter(row -> !row.get(column).isEmpty())
                .map(row -> number(row, column)).sorted().toList();
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Map.of("moyenne", sum.divide(BigDecimal.valueOf(sorted.size())).toPlainString(), "mediane",
                sorted.get(sorted.size() / 2).toPlainString());
    }

    /** The place that took the most money, and how much. */
    static Map<String, String> sales(Handout handout) {
        Map<String, BigDecimal> money = new HashMap<>();
        handout.table().forEach(row -> money.merge(row.get(handout.told("colonne")),
                number(row, "Quantité").multiply(number(row, "Prix unitaire (€)")), BigDecimal::add));
        Map.Entry<String, BigDecimal> most = money.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return Map.of("lieu", most.getKey(), "montant", french(most.getValue()));
    }

    /** What clients of a town ordered of a family since a day; the town with the most clients without an order since. */
    static Map<String, String> orderTables(Handout handout) {
        LocalDate since = LocalDate.parse(handout.told("depuis"));
        Map<String, Row> clients = by(handout.table("clients"), "code");
        Map<String, Row> articles = by(handout.table("articles"), "reference");
        List<Row> recent = handout.table("commandes").stream().filter(row -> !day(row, "date").isBefore(since))
                .toList();
        BigDecimal sum = recent.stream()
                .filter(row -> Tables.in(clients, row.get("client")).get("ville").equals(handout.told("ville")))
                .filter(row -> Tables.in(articles, row.get("article")).get("famille").equals(handout.told("famille")))
                .map(row -> number(row, "quantite").multiply(number(Tables.in(articles, row.get("article")), "prix")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Set<String> active = new HashSet<>();
        recent.forEach(row -> active.add(row.get("client")));
        Map<String, Long> idle = clients.values().stream().filter(client -> !active.contains(client.get("code")))
                .collect(Collectors.groupingBy(client -> client.get("ville"), Collectors.counting()));
        long most = idle.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return Map.of("montant", french(sum), "nombreRequete", String.valueOf(most),
                "villeRequete", Tables.only(idle.entrySet().stream().filter(town -> town.getValue() == most)
                        .map(Map.Entry::getKey).toList()));
    }

    /** Rows to remove because their combination is too rare, by commune and by canton. */
    static Map<String, String> openRelease(Handout handout) {
        Map<String, Row> cantons = by(handout.table("Communes"), "Commune");
        List<Row> rows = handout.table("Usagers");
        int least = Integer.parseInt(handout.told("regle"));
        String kind = handout.told("colonne");
        return Map.of("communes", rare(rows, least, row -> row.get("Commune") + row.get("Âge") + row.get(kind)),
                "cantons", rare(rows, least, row -> Tables.in(cantons, row.get("Commune")).get("Canton")
                        + row.get("Âge") + row.get(kind)));
    }

    private static String rare(List<Row> rows, int least, Function<Row, String> combination) {
        return String.valueOf(rows.stream().collect(Collectors.groupingBy(combination, Collectors.counting())).values()
                .stream().mapToLong(Long::longValue).filter(size -> size < least).sum());
    }

    private static Map<String, Row> by(List<Row> rows, String column) {
        return rows.stream().collect(Collectors.toMap(row -> row.get(column), row -> row));
    }

    private static BigDecimal number(Row row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static String french(BigDecimal euros) {
        return euros.setScale(2).toPlainString().replace('.', ',');
    }

    private static LocalDate day(Row row, String column) {
        return LocalDate.parse(row.get(column));
    }
}
