package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * A list of people without order, each with a result of their own. What is asked is who stands at a rank once the list is
 * sorted from the greatest to the smallest; somebody else stands there before, and when sorted the other way.
 */
public final class Ranking implements Generator {
    private static final int ROWS = 60;
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("course", "lecture", "collecte", "vol"));
    private static final List<Theme> THEMES = List.of(
            new Theme("Coureur ou coureuse", "Club", "Distance (m)", 6,
                    List.of("Bélanne", "Corvol", "Jonval", "Orvins")),
            new Theme("Élève", "Classe", "Pages lues", 1, List.of("5e A", "5e B", "5e C", "5e D")),
            new Theme("Bénévole", "Quartier", "Bouchons récoltés", 4,
                    List.of("Centre", "Gare", "Moulins", "Port")),
            new Theme("Pilote", "Catégorie", "Durée du vol (s)", 1, List.of("Avion", "Boomerang", "Fusée", "Planeur")));

    @Override
    public String name() {
        return "classement-a-trier";
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
        int rank = draw.between(9, 14);
        List<String> people = People.names(ROWS, draw);
        List<Integer> results = draw.some(ROWS,
                IntStream.rangeClosed(90, 940).mapToObj(value -> value * theme.scale()).toList());
        List<Entry> entries = IntStream.range(0, ROWS).mapToObj(i -> new Entry(people.get(i), results.get(i))).toList();
        List<Entry> sorted = entries.stream().sorted(Comparator.comparingInt(Entry::result).reversed()).toList();
        String right = sorted.get(rank - 1).person();
        List<Entry> shown = new ArrayList<>(entries);
        while (shown.get(rank - 1).person().equals(right)) {
            shown.add(shown.removeFirst());
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of(theme.who()), Cell.of(theme.group()), Cell.of(theme.result())));
        shown.forEach(entry -> rows.add(List.of(Cell.of(entry.person()), Cell.of(draw.one(theme.groups())),
                Cell.of(entry.result()))));
        return new Generated(Map.of("rang", String.valueOf(rank), "colonne", theme.result(), "nom", right, "resultat",
                String.valueOf(sorted.get(rank - 1).result()), "suivant", sorted.get(rank).person(), "envers",
                sorted.get(ROWS - rank).person(), "sansTri", shown.get(rank - 1).person()),
                Spreadsheets.both("liste", List.of(new Sheet("Liste", rows))));
    }

    private record Theme(String who, String group, String result, int scale, List<String> groups) {
    }

    private record Entry(String person, int result) {
    }
}
