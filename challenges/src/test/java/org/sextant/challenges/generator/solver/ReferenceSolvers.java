package org.sextant.challenges.generator.solver;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of the generators of general use, by the words of the guide for authors. */
final class ReferenceSolvers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private ReferenceSolvers() {
    }

    /** A value by place and day; the highest of all; how many of a place are above a limit. */
    static Map<String, String> measurementSheet(Handout handout) {
        List<Row> rows = handout.table();
        String column = "Mesure (" + handout.told("unite") + ")";
        List<Row> here = rows.stream().filter(row -> row.get("Lieu").equals(handout.told("lieu")))
                .toList();
        String day = LocalDate.parse(handout.told("jour").replace("1er ", "1 "), DAY).toString();
        String value = only(
                here.stream().filter(row -> row.get("Jour").equals(day)).map(row -> row.get(column)).toList());
        Row highest = rows.stream().max(Comparator.comparing(row -> new BigDecimal(row.get(column))))
                .orElseThrow();
        BigDecimal limit = new BigDecimal(handout.told("seuil").replace(',', '.'));
        long above = here.stream().filter(row -> new BigDecimal(row.get(column)).compareTo(limit) > 0).count();
        return Map.of("valeur", shown(value), "maximum", shown(highest.get(column)), "lieuDuMaximum",
                highest.get("Lieu"), "jourDuMaximum",
                DAY.format(LocalDate.parse(highest.get("Jour"))).replaceFirst("^1 ", "1er "), "nombre",
                String.valueOf(above));
    }

    private static String shown(String number) {
        return new BigDecimal(number).setScale(1).toPlainString().replace('.', ',');
    }

    /** The code of the report of a group, a month and a year; how many reports the group has. */
    static Map<String, String> folderArchive(Handout handout) {
        String group = handout.told("groupe") + "/";
        String year = group + handout.told("annee") + "/";
        String meeting = "Compte rendu de la réunion de " + handout.told("mois") + " " + handout.told("annee") + "\n";
        Map<String, byte[]> files = handout.archive();
        String report = only(files.entrySet().stream().filter(file -> file.getKey().startsWith(year))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .filter(text -> text.contains(meeting)).toList());
        return Map.of("code", report.replaceAll("(?s).*Code du compte rendu : |\\s*$", ""), "nombre",
                String.valueOf(files.keySet().stream().filter(path -> path.startsWith(group)).count()), "nombreAnnee",
                String.valueOf(files.keySet().stream().filter(path -> path.startsWith(year)).count()));
    }
}
