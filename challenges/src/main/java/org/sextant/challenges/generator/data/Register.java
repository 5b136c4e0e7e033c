package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * A register of people to filter by one criterion or by four. Some rows stand exactly on the bounds of the criteria, which
 * count; for each criterion there are rows that fail in it alone.
 */
public final class Register implements Generator {
    private static final int OTHERS = 110;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("club", "festival", "stages", "mediatheque"));
    private static final List<Theme> THEMES = List.of(
            new Theme("Activité", List.of("Badminton", "Danse", "Escalade", "Judo", "Natation", "Voile"), "Commune",
                    List.of("Arlane", "Bousquet", "Cérilly", "Damrac"), "Âge", 11, 62, "Inscription le"),
            new Theme("Équipe", List.of("Accueil", "Billetterie", "Cuisine", "Décor", "Propreté", "Scène"), "Ville",
                    List.of("Fanjeac", "Gordes-le-Lac", "Hautvent", "Issart"), "Heures proposées", 4, 40, "Arrivée le"),
            new Theme("Service", List.of("Atelier", "Comptabilité", "Laboratoire", "Logistique", "Qualité", "Vente"),
                    "Établissement", List.of("Lycée Curie", "Lycée Duras", "Lycée Éluard", "Lycée Frachon"),
                    "Durée (jours)", 5, 60, "Début le"),
            new Theme("Rayon", List.of("Bandes dessinées", "Cinéma", "Documentaires", "Jeux", "Musique", "Romans"),
                    "Commune", List.of("Kerlann", "Lanvor", "Mirvaux", "Noyal"), "Jours de retard", 1, 45,
                    "Emprunt le"));

    @Override
    public String name() {
        return "registre-a-filtrer";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return THEME.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        Theme theme = THEMES.get(THEME.index(parameters));
        List<String> kinds = draw.shuffled(theme.kinds());
        LocalDate from = LocalDate.of(2024, draw.between(2, 8), draw.between(5, 12));
        Wanted wanted = new Wanted(kinds.get(0), kinds.get(1), draw.one(theme.places()),
                draw.between(theme.low() + 8, theme.high() - 20), from, from.plusDays(draw.between(30, 40)));
        List<Entry> entries = entries(theme, wanted, draw);
        List<Entry> ofFirst = entries.stream().filter(entry -> entry.kind().equals(wanted.first()))
                .sorted(Comparator.comparingInt(Entry::number).reversed()).toList();
        String overall = entries.stream().max(Comparator.comparingInt(Entry::number)).orElseThrow().person();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Nom"), Cell.of(theme.kind()), Cell.of(theme.place()), Cell.of(theme.number()),
                Cell.of(theme.date())));
        entries.forEach(entry -> rows.add(List.of(Cell.of(entry.person()), Cell.of(entry.kind()),
                Cell.of(entry.place()), Cell.of(entry.number()), Cell.of(entry.day()))));
        Map<String, String> values = Map.ofEntries(Map.entry("premier", wanted.first()),
                Map.entry("second", wanted.second()), Map.entry("lieu", wanted.place()),
                Map.entry("seuil", String.valueOf(wanted.number())), Map.entry("debut", DAY.format(wanted.from())),
                Map.entry("fin", DAY.format(wanted.to())), Map.entry("lignes", String.valueOf(ofFirst.size())),
                Map.entry("nom", ofFirst.getFirst().person()), Map.entry("deuxieme", ofFirst.get(1).person()),
                Map.entry("autreNom", overall), Map.entry("unDePlus", String.valueOf(ofFirst.size() + 1)),
                Map.entry("total", String.valueOf(entries.size())),
                Map.entry("retenus", count(entries, wanted::all)), Map.entry("bornes", count(entries, wanted::inside)),
                Map.entry("unSeul", count(entries, entry -> wanted.all(entry)
                        && entry.kind().equals(wanted.first()))),
                Map.entry("partout", count(entries, wanted::anywhere)),
                Map.entry("sansSeuil", count(entries, wanted::anyNumber)));
        return new Generated(values, Spreadsheets.both("registre", List.of(new Sheet("Registre", rows))));
    }

    private static List<Entry> entries(Theme theme, Wanted wanted, Draw draw) {
        List<String> people = new ArrayList<>(People.names(OTHERS + 60, draw));
        List<String> elsewhere = theme.places().stream().filter(place -> !place.equals(wanted.place())).toList();
        List<Entry> all = new ArrayList<>();
        for (String kind : List.of(wanted.first(), wanted.second())) {
            all.add(new Entry(people.removeLast(), kind, wanted.place(), wanted.number(), day(wanted, draw)));
            all.add(new Entry(people.removeLast(), kind, wanted.place(), above(wanted, draw), wanted.from()));
            all.add(new Entry(people.removeLast(), kind, wanted.place(), above(wanted, draw), wanted.to()));
            for (int i = draw.between(2, 4); i > 0; i--) {
                all.add(new Entry(people.removeLast(), kind, wanted.place(), above(wanted, draw), day(wanted, draw)));
                all.add(new Entry(people.removeLast(), kind, draw.one(elsewhere), above(wanted, draw),
                        day(wanted, draw)));
                all.add(new Entry(people.removeLast(), kind, wanted.place(),
                        draw.between(theme.low(), wanted.number() - 1), day(wanted, draw)));
                all.add(new Entry(people.removeLast(), kind, wanted.place(), above(wanted, draw),
                        wanted.from().minusDays(draw.between(1, 30))));
                all.add(new Entry(people.removeLast(), kind, wanted.place(), above(wanted, draw),
                        wanted.to().plusDays(draw.between(1, 30))));
            }
        }
        List<String> others = theme.kinds().stream().filter(kind -> !kind.equals(wanted.first())).toList();
        for (int i = 0; i < OTHERS; i++) {
            all.add(new Entry(people.removeLast(), draw.one(others), draw.one(theme.places()),
                    draw.between(theme.low(), theme.high() - 5),
                    LocalDate.of(2024, 1, 1).plusDays(draw.between(0, 330))));
        }
        all.add(new Entry(people.removeLast(), wanted.first(), draw.one(elsewhere), theme.high() - 2,
                wanted.to().plusDays(3)));
        all.add(new Entry(people.removeLast(), others.getLast(), wanted.place(), theme.high(), wanted.from()));
        return draw.shuffled(all);
    }

    private static int above(Wanted wanted, Draw draw) {
        return wanted.number() + draw.between(1, 12);
    }

    private static LocalDate day(Wanted wanted, Draw draw) {
        return wanted.from().plusDays(draw.between(1, 28));
    }

    private static String count(List<Entry> entries, Predicate<Entry> kept) {
        return String.valueOf(entries.stream().filter(kept).count());
    }

    private record Theme(String kind, List<String> kinds, String place, List<String> places, String number, int low,
            int high, String date) {
    }

    private record Entry(String person, String kind, String place, int number, LocalDate day) {
    }

    private record Wanted(String first, String second, String place, int number, LocalDate from, LocalDate to) {
        private boolean kinds(Entry entry) {
            return entry.kind().equals(first) || entry.kind().equals(second);
        }

        private boolean days(Entry entry) {
            return !entry.day().isBefore(from) && !entry.day().isAfter(to);
        }

        boolean all(Entry entry) {
            return anywhere(entry) && entry.place().equals(place);
        }

        boolean anywhere(Entry entry) {
            return kinds(entry) && entry.number() >= number && days(entry);
        }

        boolean anyNumber(Entry entry) {
            return kinds(entry) && entry.place().equals(place) && days(entry);
        }

        boolean inside(Entry entry) {
            return all(entry) && entry.number() > number && entry.day().isAfter(from) && entry.day().isBefore(to);
        }
    }
}
