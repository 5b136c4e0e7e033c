package org.sextant.challenges.generator.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of what those have to do who keep data of others. */
final class RegisterSolvers {
    private static final List<String> SHOWN = List.of("Tranche d'âge", "Commune", "Métier");
    private static final Set<String> OUTSIDE = Set.of("Inde", "Brésil", "Mexique", "Viêt Nam");

    private RegisterSolvers() {
    }

    /** How many lines are alone, and the column without which none is. */
    static Map<String, String> groupSizes(Handout handout) {
        List<Row> rows = handout.table();
        return Map.of("seules", String.valueOf(alone(rows, SHOWN)), "colonne",
                only(SHOWN.stream().filter(left -> alone(rows, SHOWN.stream()
                        .filter(column -> !column.equals(left)).toList()) == 0).toList()));
    }

    private static long alone(List<Row> rows, List<String> columns) {
        return rows.stream().collect(Collectors.groupingBy(row -> columns.stream().map(row::get).toList())).values()
                .stream().filter(group -> group.size() == 1).count();
    }

    /** The contacts whose time is over and about whom there is no lawsuit. */
    static Map<String, String> retentionCheck(Handout handout) {
        Map<String, String> months = handout.table("Durées").stream().collect(Collectors.toMap(
                row -> row.get("Statut"), row -> row.get("Conservation après le dernier échange (en mois)")));
        LocalDate day = LocalDate.parse(PrivacySolvers.iso(handout.told("jour")));
        return Map.of("nombre", String.valueOf(handout.table("Contacts").stream()
                .filter(row -> row.get("Procès en cours").equals("non"))
                .filter(row -> LocalDate.parse(row.get("Dernier échange"))
                        .plusMonths(Long.parseLong(Tables.in(months, row.get("Statut")))).isBefore(day))
                .count()));
    }

    /** The two lines that break a rule. */
    static Map<String, String> processingRegister(Handout handout) {
        List<String> found = handout.table().stream().filter(RegisterSolvers::breaks).map(row -> row.get("Réf."))
                .toList();
        if (found.size() != 2) {
            throw new AssertionError("not two lines: " + found);
        }
        return Map.of("premiere", found.getFirst(), "seconde", found.getLast());
    }

    private static boolean breaks(Row row) {
        boolean sensitive = row.get("Données").matches(".*(allergies|médical|maladies|empreinte).*");
        return !row.get("Conservation").matches("\\d+ (mois|ans?)")
                || OUTSIDE.contains(row.get("Serveurs")) && row.get("Garantie hors d'Europe").equals("–")
                || row.get("Base légale").equals("consentement") && row.get("Preuve du consentement").equals("–")
                || sensitive && !row.get("Analyse d'impact").equals("faite");
    }

    /** How many answers were late, and the service with the most of them. */
    static Map<String, String> requestRegister(Handout handout) {
        Map<String, Long> late = handout.table().stream().filter(RegisterSolvers::late)
                .collect(Collectors.groupingBy(row -> row.get("Service"), TreeMap::new, Collectors.counting()));
        long most = late.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        return Map.of("retards", String.valueOf(late.values().stream().mapToLong(Long::longValue).sum()), "service",
                only(late.keySet().stream().filter(service -> Tables.in(late, service) == most).toList()));
    }

    private static boolean late(Row row) {
        LocalDate received = LocalDate.parse(row.get("Reçue le"));
        String proof = row.get("Identité prouvée le");
        String notice = row.get("Prolongation annoncée le");
        LocalDate start = proof.isEmpty() ? received : LocalDate.parse(proof);
        boolean longer = !notice.isEmpty() && !LocalDate.parse(notice).isAfter(start.plusDays(30));
        return LocalDate.parse(row.get("Réponse envoyée le")).isAfter(start.plusDays(longer ? 90 : 30));
    }

    /** The masked count that stands alone in its line or column, and the column that would protect it. */
    static Map<String, String> maskedTable(Handout handout) {
        List<Row> rows = handout.table();
        List<String> columns = rows.getFirst().cells().keySet().stream()
                .filter(name -> !name.equals("Établissement") && !name.equals("Total")).toList();
        List<Row> lines = rows.subList(0, rows.size() - 1);
        Row line = only(lines.stream().filter(one -> masked(one, columns).size() == 1).toList());
        String own = masked(line, columns).getFirst();
        int rest = columns.stream().filter(column -> !column.equals(own))
                .mapToInt(column -> Integer.parseInt(line.get(column))).sum();
        List<String> protecting = new ArrayList<>(columns);
        protecting.removeIf(column -> column.equals(own)
                || lines.stream().noneMatch(other -> other.get(column).equals("*")));
        return Map.of("ligne", line.get("Établissement"), "valeur",
                String.valueOf(Integer.parseInt(line.get("Total")) - rest), "colonne", only(protecting));
    }

    private static List<String> masked(Row line, List<String> columns) {
        return columns.stream().filter(column -> line.get(column).equals("*")).toList();
    }
}
