package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * People of whom a table is to be opened to the public, and the cantons of their communes. Some combinations of commune,
 * age and situation are rarer than the rule allows, some stand exactly at it; with cantons for communes few stay rare.
 */
public final class OpenRelease implements Generator {
    private static final int LEAST = 5;
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("transport", "sport", "bibliotheque", "velo"));
    private static final List<String> SITUATIONS = List.of("Abonnement", "Adhésion", "Carte", "Location");
    private static final List<String> OTHERS = List.of("annuel", "mensuel");
    private static final List<String> AGES = List.of("Moins de 18 ans", "18 à 39 ans", "40 à 64 ans",
            "65 ans et plus");
    private static final List<String> TOWNS = List.of("Aiguevert", "Bramont", "Chaldes", "Darnac", "Escaude",
            "Frémur", "Gastel", "Hurbelle");
    private static final List<String> CANTONS = List.of("Nord", "Plaine", "Vallée");

    @Override
    public String name() {
        return "donnees-a-ouvrir";
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
        List<String> towns = draw.shuffled(TOWNS);
        Map<String, String> cantons = new TreeMap<>();
        for (int i = 0; i < towns.size(); i++) {
            cantons.put(towns.get(i), CANTONS.get(i % CANTONS.size()));
        }
        List<Entry> entries = draw.shuffled(entries(towns, draw));
        Function<Entry, String> fine = entry -> entry.town() + "/" + entry.age() + "/" + entry.kind();
        Function<Entry, String> coarse = entry -> cantons.get(entry.town()) + "/" + entry.age() + "/" + entry.kind();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Commune"), Cell.of("Âge"), Cell.of(SITUATIONS.get(THEME.index(parameters))),
                Cell.of("Utilisations")));
        entries.forEach(entry -> rows.add(List.of(Cell.of(entry.town()), Cell.of(entry.age()), Cell.of(entry.kind()),
                Cell.of(draw.between(1, 60)))));
        List<List<Cell>> places = new ArrayList<>();
        places.add(List.of(Cell.of("Commune"), Cell.of("Canton")));
        cantons.forEach((town, canton) -> places.add(List.of(Cell.of(town), Cell.of(canton))));
        return new Generated(
                Map.of("regle", String.valueOf(LEAST), "colonne", SITUATIONS.get(THEME.index(parameters)), "lignes",
                        String.valueOf(entries.size()), "communes", rows(entries, fine, size -> size < LEAST),
                        "cantons", rows(entries, coarse, size -> size < LEAST), "communesStrict",
                        rows(entries, fine, size -> size <= LEAST), "cantonsStrict",
                        rows(entries, coarse, size -> size <= LEAST), "combinaisons",
                        String.valueOf(sizes(entries, fine).values().stream().filter(size -> size < LEAST).count())),
                Spreadsheets.both("usagers", List.of(new Sheet("Usagers", rows), new Sheet("Communes", places))));
    }

    /** In every canton one combination is rare everywhere; elsewhere a third of the combinations of a commune are rare. */
    private static List<Entry> entries(List<String> towns, Draw draw) {
        List<Integer> rare = draw.some(CANTONS.size(), List.of(0, 1, 2, 3, 4, 5, 6, 7));
        List<Integer> exact = rare.stream().map(combination -> (combination + 3) % 8).toList();
        List<Entry> entries = new ArrayList<>();
        for (int town = 0; town < towns.size(); town++) {
            for (int combination = 0; combination < 8; combination++) {
                int canton = town % CANTONS.size();
                int size = rare.get(canton) == combination
                        ? 1
                        : exact.get(canton) == combination
                                ? LEAST
                                : draw.between(1, 3) == 1 ? draw.between(1, LEAST - 1) : draw.between(LEAST, 11);
                for (int i = 0; i < size; i++) {
                    entries.add(new Entry(towns.get(town), AGES.get(combination / 2), OTHERS.get(combination % 2)));
                }
            }
        }
        return entries;
    }

    private static Map<String, Long> sizes(List<Entry> entries, Function<Entry, String> by) {
        return entries.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static String rows(List<Entry> entries, Function<Entry, String> by, LongPredicate removed) {
        return String.valueOf(sizes(entries, by).values().stream().mapToLong(Long::longValue).filter(removed).sum());
    }

    private record Entry(String town, String age, String kind) {
    }
}
