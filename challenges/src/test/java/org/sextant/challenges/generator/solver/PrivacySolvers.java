package org.sextant.challenges.generator.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sextant.challenges.generator.file.Block;

import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of what applications, trackers, services and partners do with personal data. */
final class PrivacySolvers {
    private static final Pattern AFTER_CLOSING = Pattern.compile(
            "elles restent encore (\\d+) mois|ces données sont effacées au bout de (\\d+) mois ; tant");
    private static final Pattern COMPANY = Pattern.compile("transmises à la société ([^,]+), qui");
    private static final Map<String, String> HEADINGS = Map.of("la position de l'appareil", "Position", "les photos",
            "Photos", "les contacts du téléphone", "Contacts", "la fréquence cardiaque", "Mesures du corps",
            "les achats", "Boutique", "les messages", "Messagerie", "l'adresse postale", "Adresse", "les recherches",
            "Recherches", "le modèle de l'appareil", "Appareil");

    private PrivacySolvers() {
    }

    /** The application that, while closed, used something that it may use only while it is open. */
    static Map<String, String> permissionLog(Handout handout) {
        Set<String> onlyOpen = handout.table("Réglages").stream()
                .filter(row -> row.get("Accordée").equals("Si l'application est ouverte"))
                .map(row -> row.get("Application") + "/" + row.get("Autorisation")).collect(Collectors.toSet());
        List<Row> abuses = handout.table("Journal").stream()
                .filter(row -> row.get("Application ouverte").equals("non"))
                .filter(row -> onlyOpen.contains(row.get("Application") + "/" + row.get("Autorisation utilisée")))
                .toList();
        return Map.of("application", only(abuses.stream().map(row -> row.get("Application")).distinct().toList()),
                "fois", String.valueOf(abuses.size()));
    }

    /** How long data are kept after closing, and who gets others, below the headings that tell of them. */
    static Map<String, String> privacyPolicy(Handout handout) {
        Map<String, String> parts = new TreeMap<>();
        String heading = "";
        for (Block block : handout.text()) {
            switch (block) {
                case Block.Heading(int _, String text) -> heading = text;
                case Block.Paragraph(String text) -> parts.merge(heading, text, (one, other) -> one + " " + other);
                default -> throw new AssertionError("a policy has headings and paragraphs");
            }
        }
        Matcher kept = AFTER_CLOSING.matcher(part(parts, handout.told("donneeGardee")));
        Matcher company = COMPANY.matcher(part(parts, handout.told("donneeTransmise")));
        if (!kept.find() || !company.find()) {
            throw new AssertionError("the policy does not tell");
        }
        return Map.of("mois", kept.group(1) == null ? kept.group(2) : kept.group(1), "societe", company.group(1));
    }

    private static String part(Map<String, String> parts, String data) {
        return Tables.in(parts, Tables.in(HEADINGS, data));
    }

    /** The address that got one identifier on the most sites. */
    static Map<String, String> trackerLog(Handout handout) {
        Map<String, Set<String>> sites = new TreeMap<>();
        handout.table().stream().filter(row -> !row.get("Identifiant envoyé").isEmpty())
                .forEach(row -> sites.computeIfAbsent(row.get("Adresse contactée") + " "
                        + row.get("Identifiant envoyé"), key -> new TreeSet<>()).add(row.get("Site ouvert")));
        int most = sites.values().stream().mapToInt(Set::size).max().orElseThrow();
        String found = only(sites.keySet().stream().filter(key -> Tables.in(sites, key).size() == most).toList());
        return Map.of("adresse", found.substring(0, found.indexOf(' ')), "nombre", String.valueOf(most));
    }

    /** The partner who got data while the last word about them was no. */
    static Map<String, String> dataExport(Handout handout) {
        List<Row> choices = handout.table("Choix");
        List<Row> against = handout.table("Transmissions").stream().filter(row -> choices.stream()
                .filter(choice -> choice.get("Partenaire").equals(row.get("Partenaire"))
                        && choice.get("Date").compareTo(row.get("Date")) <= 0)
                .max(Comparator.comparing(choice -> choice.get("Date"))).orElseThrow().get("Choix")
                .equals("accord retiré")).toList();
        return Map.of("partenaire", only(against.stream().map(row -> row.get("Partenaire")).distinct().toList()),
                "nombre", String.valueOf(against.size()));
    }

    /** The only photo all of whose people agreed to the place, for long enough. */
    static Map<String, String> imageConsents(Handout handout) {
        String column = Tables.in(Map.of("le site internet", "Site internet", "le journal imprimé", "Journal imprimé",
                "le film de l'année", "Film de l'année"), handout.told("support"));
        String day = iso(handout.told("jour"));
        Set<String> agreed = handout.table("Autorisations").stream().filter(row -> row.get(column).equals("oui"))
                .filter(row -> row.get("Valable jusqu'au").compareTo(day) >= 0).map(row -> row.get("Personne"))
                .collect(Collectors.toSet());
        return Map.of("photo", only(handout.table("Photos").stream()
                .filter(row -> agreed.containsAll(List.of(row.get("Personnes reconnaissables").split(", "))))
                .map(row -> row.get("Photo")).toList()));
    }

    /** The only member with the year, town and activity of an answer. */
    static Map<String, String> crossedFiles(Handout handout) {
        Row answer = only(handout.table("Enquête").stream()
                .filter(row -> row.get("Réponse").equals(handout.told("reponse"))).toList());
        List<String> common = List.of("Année de naissance", "Commune", "Activité");
        for (String left : common) {
            List<String> two = new ArrayList<>(common);
            two.remove(left);
            if (alike(handout, answer, two).size() < 2) {
                throw new AssertionError("two columns suffice: " + two);
            }
        }
        Row found = only(alike(handout, answer, common));
        return Map.of("nom", found.get("Prénom") + " " + found.get("Nom"));
    }

    private static List<Row> alike(Handout handout, Row answer, List<String> columns) {
        return handout.table("Membres").stream()
                .filter(row -> columns.stream().allMatch(column -> row.get(column).equals(answer.get(column))))
                .toList();
    }

    /** A day as sheets are read, from a day as sentences write it. */
    static String iso(String day) {
        String[] words = day.split(" ");
        List<String> months = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
                "septembre", "octobre", "novembre", "décembre");
        return "%s-%02d-%02d".formatted(words[2], months.indexOf(words[1]) + 1,
                Integer.parseInt(words[0].replace("er", "")));
    }
}
