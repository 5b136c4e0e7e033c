package org.sextant.challenges.generator.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Archive;
import org.sextant.challenges.generator.file.PlainText;

/**
 * The archive of a club, {@code dossiers.zip}: a folder a group, in it a folder a year, in it reports of meetings with one
 * name in every folder, to find the right one of. No two reports have one code.
 *
 * <p>Values: {@code association}; {@code groupe}, {@code annee} and {@code mois} of the report to open, its {@code code};
 * {@code codeAncien}, of the same month in the other year; {@code codeVoisin}, of the same month in another group;
 * {@code nombre}, how many reports the folder of the group holds in all, and {@code nombreAnnee}, how many of that year.
 */
public final class FolderArchive implements Generator {
    private static final CountParameter GROUPS = new CountParameter("groupes", 4, 2, 6);
    private static final List<String> CLUBS = List.of("Les Amis du canal", "La Boussole", "Club des Quatre-Vents",
            "L'Atelier du quai", "Maison Azur");
    private static final List<String> NAMES = List.of("chorale", "couture", "escalade", "jardin", "photo", "théâtre",
            "vélo",
            "échecs");
    private static final List<String> MONTHS = List.of("janvier", "février", "mars", "avril", "mai", "juin",
            "septembre",
            "octobre", "novembre", "décembre");
    private static final List<String> SUBJECTS = List.of("le calendrier", "l'accueil des nouveaux",
            "la fête de quartier",
            "le prêt du matériel", "les horaires", "l'achat d'une armoire");
    private static final String LETTERS = "BCDFGHJKLMNPRSTVWX";
    private static final int YEARS = 2;

    private record Report(String group, int year, String month, String subject, String code) {
        GeneratedFile file(String club) {
            String name = "reunion-" + month.replace("é", "e") + ".txt";
            return PlainText.of(group + "/" + year + "/" + name, String.join("\n", club + " - groupe " + group,
                    "Compte rendu de la réunion de " + month + " " + year, "",
                    "Nous avons parlé de ceci : " + subject + ".", "Code du compte rendu : " + code, ""));
        }
    }

    @Override
    public String name() {
        return "archive-de-dossiers";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return GROUPS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        String club = draw.one(CLUBS);
        List<String> groups = draw.some(GROUPS.in(parameters), NAMES);
        int year = draw.between(2018, 2023);
        String month = draw.one(MONTHS); // every group met in it, each year
        List<Report> reports = reports(draw, groups, year, month);
        String group = groups.getFirst();
        String others = groups.get(1);
        Map<String, String> values = Map.of("association", club, "groupe", group, "annee", "" + year, "mois", month,
                "code", code(reports, group, year, month), "codeAncien", code(reports, group, year - 1, month),
                "codeVoisin", code(reports, others, year, month), "nombre",
                "" + reports.stream().filter(r -> r.group().equals(group)).count(), "nombreAnnee",
                "" + reports.stream().filter(r -> r.group().equals(group) && r.year() == year).count());
        return new Generated(values, List.of(Archive.zip("dossiers.zip",
                draw.shuffled(reports).stream().map(report -> report.file(club)).toList())));
    }

    private static List<Report> reports(Draw draw, List<String> groups, int lastYear, String month) {
        List<Report> reports = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int number = 100; number < 1000; number++) {
            numbers.add(number);
        }
        List<Integer> mixed = draw.shuffled(numbers);
        for (String group : groups) {
            for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
                for (String met : months(draw, month)) {
                    String code = letter(draw) + letter(draw) + "-" + mixed.get(reports.size());
                    reports.add(new Report(group, year, met, draw.one(SUBJECTS), code));
                }
            }
        }
        return reports;
    }

    private static List<String> months(Draw draw, String always) {
        List<String> others = MONTHS.stream().filter(month -> !month.equals(always)).toList();
        List<String> months = new ArrayList<>(draw.some(draw.between(3, 7), others));
        months.add(always);
        return months;
    }

    private static String letter(Draw draw) {
        int at = draw.between(0, LETTERS.length() - 1);
        return LETTERS.substring(at, at + 1);
    }

    private static String code(List<Report> reports, String group, int year, String month) {
        return reports.stream().filter(r -> r.group().equals(group) && r.year() == year && r.month().equals(month))
                .findFirst().orElseThrow().code();
    }
}
