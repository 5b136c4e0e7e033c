package org.sextant.challenges.generator.solver;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.sextant.challenges.generator.solver.Tables.in;
import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of what is about screens, workstations, notifications, pages, devices and footprints. */
final class HealthSolvers {
    private HealthSolvers() {
    }

    /** Days whose leisure passes the limit, and the leisure application that took most time. */
    static Map<String, String> screenTime(Handout handout) {
        int limit = Integer.parseInt(handout.told("limite"));
        List<Row> leisure = handout.table().stream().filter(row -> row.get("Usage").equals("Loisirs")).toList();
        long over = sums(leisure, row -> row.get("Jour"), row -> number(row, "Durée (min)")).values().stream()
                .filter(minutes -> minutes > limit).count();
        return Map.of("jours", String.valueOf(over), "application",
                greatest(sums(leisure, row -> row.get("Application"), row -> number(row, "Durée (min)"))));
    }

    /** The two workstations that keep to all marks, in the order in which the generator tells them. */
    static Map<String, String> workstations(Handout handout) {
        List<String> good = handout.table("Postes").stream().filter(row -> {
            int below = number(row, "Yeux (cm)") - number(row, "Haut de l'écran (cm)");
            int distance = number(row, "Yeux à écran (cm)");
            return below >= 0 && below <= 10 && distance >= 50 && distance <= 70
                    && Math.abs(number(row, "Coudes (cm)") - number(row, "Plateau (cm)")) <= 2
                    && row.get("Fenêtre").equals("sur le côté");
        }).map(row -> row.get("Poste")).toList();
        if (good.size() != 2) {
            throw new AssertionError("not two: " + good);
        }
        boolean exact = handout.table("Postes").stream().anyMatch(row -> row.get("Poste").equals(good.getFirst())
                && number(row, "Yeux (cm)") - number(row, "Haut de l'écran (cm)") == 10
                && number(row, "Coudes (cm)") - number(row, "Plateau (cm)") == 2);
        return Map.of("poste1", exact ? good.get(0) : good.get(1), "poste2", exact ? good.get(1) : good.get(0));
    }

    /** What rang most during homework, and how often. */
    static Map<String, String> notificationLog(Handout handout) {
        Map<String, Integer> rings = sums(handout.table().stream().filter(row -> row.get("Arrivée").equals("sonnerie"))
                .filter(row -> !Set.of("samedi", "dimanche").contains(row.get("Jour")))
                .filter(row -> row.get("Heure").compareTo("17:00") >= 0 && row.get("Heure").compareTo("18:30") <= 0)
                .toList(), row -> row.get("Application"), row -> 1);
        return Map.of("application", greatest(rings), "fois", String.valueOf(in(rings, greatest(rings))));
    }

    /** The model with the least footprint a year. */
    static Map<String, String> lifeCycle(Handout handout) {
        ToIntFunction<Row> perYear = row -> {
            int years = number(row, "Durée d'utilisation (ans)");
            int all = number(row, "Fabrication (kg)") + number(row, "Transport (kg)") + number(row, "Fin de vie (kg)")
                    + years * number(row, "Utilisation (kg par an)");
            return all % years == 0 ? all / years : all;
        };
        List<Row> rows = handout.table();
        int least = rows.stream().mapToInt(perYear).min().orElseThrow();
        return Map.of("parAn", String.valueOf(least), "modele", only(rows.stream()
                .filter(row -> perYear.applyAsInt(row) == least).map(row -> row.get("Modèle")).toList()));
    }

    /** The cheapest telephone that meets all demands. */
    static Map<String, String> durableCatalogue(Handout handout) {
        double note = Double.parseDouble(handout.told("note").replace(',', '.'));
        int parts = Integer.parseInt(handout.told("pieces"));
        int updates = Integer.parseInt(handout.told("majs"));
        int storage = Integer.parseInt(handout.told("memoire"));
        return Map.of("modele", handout.table().stream()
                .filter(row -> Double.parseDouble(row.get("Note de réparabilité (sur 10)")) >= note)
                .filter(row -> number(row, "Pièces détachées (ans)") >= parts)
                .filter(row -> number(row, "Mises à jour garanties (ans)") >= updates)
                .filter(row -> number(row, "Mémoire (Go)") >= storage)
                .filter(row -> row.get("Batterie remplaçable").equals("oui"))
                .min(Comparator.comparingInt(row -> number(row, "Prix (€)"))).orElseThrow().get("Modèle"));
    }

    /** The image without a text and the field whose label leads nowhere. */
    static Map<String, String> faultyPage(Handout handout) {
        String source = handout.source("code-de-la-page.txt");
        String image = only(found(source, "<img[^>]*>").stream().filter(tag -> !tag.contains("alt=")).toList());
        List<String> ids = found(source, "(?<= id=\")[^\"]+");
        List<String> wrong = found(source, "(?<=<label for=\")[^\"]+").stream().filter(id -> !ids.contains(id))
                .toList();
        String field = only(source.lines().filter(line -> line.contains("for=\"" + only(wrong) + "\"")).toList());
        return Map.of("image", only(found(image, "(?<=images/)[^\"]+")), "champ",
                only(found(field, "(?<= id=\")[^\"]+")));
    }

    /** The action that saves most in a month. */
    static Map<String, String> pageWeight(Handout handout) {
        Map<String, String> visits = handout.table("Visites").stream()
                .collect(Collectors.toMap(row -> row.get("Page"), row -> row.get("Visites par mois")));
        Map<String, Integer> weights = sums(handout.table("Fichiers"), row -> row.get("Type de fichier"),
                row -> number(row, "Poids chargé à chaque visite (Ko)")
                        * (Integer.parseInt(in(visits, row.get("Page"))) / 1000));
        Map<String, Integer> saved = sums(handout.table("Actions"), row -> row.get("Action"),
                row -> in(weights, row.get("Type de fichier visé")) * number(row, "Poids en moins (%)") / 100);
        return Map.of("action", greatest(saved), "mo", String.valueOf(in(saved, greatest(saved))));
    }

    /** Messages that arrived in a time of rest for somebody who was not on call, and the team that got most. */
    static Map<String, String> disconnection(Handout handout) {
        Predicate<Row> rest = row -> {
            int hour = LocalTime.parse(row.get("Arrivé à")).getHour();
            return LocalDate.parse(row.get("Arrivé le")).getDayOfWeek().getValue() > 5 || hour < 8 || hour >= 19;
        };
        Predicate<Row> onCall = row -> handout.table("Astreintes").stream()
                .anyMatch(duty -> duty.get("Personne d'astreinte").equals(row.get("Destinataire"))
                        && duty.get("Du").compareTo(row.get("Arrivé le")) <= 0
                        && duty.get("Au (compris)").compareTo(row.get("Arrivé le")) >= 0);
        List<Row> breaches = handout.table("Messages").stream().filter(rest.and(onCall.negate())).toList();
        return Map.of("ecarts", String.valueOf(breaches.size()), "equipe",
                greatest(sums(breaches, row -> row.get("Équipe"), row -> 1)));
    }

    /** How many devices are repaired, given another system, kept: the first rule that fits counts. */
    static Map<String, String> deviceAudit(Handout handout) {
        Map<String, Integer> fates = sums(handout.table("Appareils"), row -> {
            if (row.get("État").equals("irréparable")) {
                return "recycler";
            } else if (row.get("État").equals("en panne")) {
                return 100 * number(row, "Devis de réparation (€)") > 40 * number(row, "Prix du même neuf (€)")
                        ? "recycler"
                        : "reparer";
            }
            return row.get("Fin des mises à jour").compareTo("2026-01-01") < 0 ? "reinstaller" : "garder";
        }, row -> 1);
        fates.remove("recycler");
        Map<String, String> answers = new TreeMap<>();
        fates.forEach((fate, count) -> answers.put(fate, String.valueOf(count)));
        return answers;
    }

    /** The difference of the means of all, and the one that is the same within each group. */
    static Map<String, String> stratifiedStudy(Handout handout) {
        List<Row> rows = handout.table();
        String column = handout.told("colonne");
        List<Double> within = rows.stream().map(row -> row.get(column)).distinct()
                .map(group -> difference(rows.stream().filter(row -> row.get(column).equals(group)).toList()))
                .distinct()
                .toList();
        return Map.of("brut", whole(difference(rows)), "memeGroupe", whole(only(within)));
    }

    private static double difference(List<Row> rows) {
        return mean(rows, "non") - mean(rows, "oui");
    }

    private static double mean(List<Row> rows, String screen) {
        return rows.stream().filter(row -> row.get("Écran dans l'heure avant de dormir").equals(screen))
                .mapToInt(row -> number(row, "Sommeil (min)")).average().orElseThrow();
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    /** The first year in which the sites of all years reach the aim, and what they cause in it. */
    static Map<String, String> footprintTracking(Handout handout) {
        List<Row> rows = handout.table();
        int aim = Integer.parseInt(handout.told("baisse"));
        long years = rows.stream().map(row -> row.get("Année")).distinct().count();
        Map<String, Integer> present = sums(rows, row -> row.get("Site"), row -> 1);
        TreeMap<String, Integer> totals = new TreeMap<>(
                sums(rows.stream().filter(row -> in(present, row.get("Site")) == years).toList(),
                        row -> row.get("Année"), row -> number(row, "Empreinte (t)")));
        int base = totals.firstEntry().getValue();
        String year = totals.keySet().stream().filter(one -> 100 * in(totals, one) <= (100 - aim) * base).findFirst()
                .orElseThrow();
        return Map.of("annee", year, "tonnes", String.valueOf(in(totals, year)));
    }

    private static int number(Row row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static Map<String, Integer> sums(List<Row> rows, Function<Row, String> key, ToIntFunction<Row> value) {
        Map<String, Integer> sums = new TreeMap<>();
        rows.forEach(row -> sums.merge(key.apply(row), value.applyAsInt(row), Integer::sum));
        return sums;
    }

    private static String greatest(Map<String, Integer> sums) {
        int most = sums.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return only(sums.keySet().stream().filter(key -> in(sums, key) == most).toList());
    }

    private static List<String> found(String text, String pattern) {
        return new ArrayList<>(Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList());
    }
}
