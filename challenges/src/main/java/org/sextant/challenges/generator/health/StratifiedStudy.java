package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * A survey of evenings with and without screens and of sleep. The older pupils are, the shorter they sleep and the
 * more of them have screens in the evening, so that the difference of all is much greater than the one within each
 * age.
 *
 * <p>Parameter: {@code groupes}, what sets the groups apart. Values: {@code colonne} (the name of that column);
 * {@code brut} (an answer, the difference of all) and {@code memeGroupe} (an answer, the same in each group), {@code
 * voisin} (one more than that), {@code avec} and {@code sans} (the mean of all with and without screens).
 */
public final class StratifiedStudy implements Generator {
    private static final ChoiceParameter GROUPS = new ChoiceParameter("groupes",
            List.of("niveau", "age", "coucher", "lever"));
    private static final List<String> COLUMNS = List.of("Niveau", "Âge", "Coucher demandé à", "Lever");
    private static final List<List<String>> NAMES = List.of(List.of("6e", "4e", "2de"),
            List.of("11 ans", "13 ans", "15 ans"), List.of("20 h 30", "21 h 30", "22 h 30"),
            List.of("7 h 30", "6 h 45", "6 h"));
    private static final List<Integer> WITH = List.of(10, 20, 30);
    private static final int GROUP = 40;

    @Override
    public String name() {
        return "etude-ecran-sommeil";
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
        int theme = GROUPS.index(parameters);
        int within = draw.between(4, 9);
        int youngest = draw.between(560, 580);
        int fall = 3 * draw.between(20, 26);
        List<Integer> means = List.of(youngest, youngest - fall / 2, youngest - fall);
        List<Object[]> rows = new ArrayList<>();
        int sumWith = 0;
        int sumWithout = 0;
        for (int group = 0; group < WITH.size(); group++) {
            String name = NAMES.get(theme).get(group);
            for (int minutes : around(draw, means.get(group) - within, WITH.get(group))) {
                rows.add(new Object[]{name, "oui", minutes});
                sumWith += minutes;
            }
            for (int minutes : around(draw, means.get(group), GROUP - WITH.get(group))) {
                rows.add(new Object[]{name, "non", minutes});
                sumWithout += minutes;
            }
        }
        Grid grid = new Grid("Élève", COLUMNS.get(theme), "Écran dans l'heure avant de dormir", "Sommeil (min)");
        List<Object[]> mixed = draw.shuffled(rows);
        List<String> codes = draw.some(mixed.size(), IntStream.range(1000, 2000).mapToObj(i -> "E" + i).toList());
        for (int i = 0; i < mixed.size(); i++) {
            Object[] row = mixed.get(i);
            grid.row(codes.get(i), row[0], row[1], row[2]);
        }
        int half = rows.size() / 2;
        return new Generated(
                Map.of("colonne", COLUMNS.get(theme), "brut", String.valueOf((sumWithout - sumWith) / half),
                        "memeGroupe", String.valueOf(within), "voisin", String.valueOf(within + 1), "avec",
                        String.valueOf(sumWith / half), "sans", String.valueOf(sumWithout / half)),
                Spreadsheets.both("etude", List.of(grid.sheet("Réponses"))));
    }

    /** As many values, in pairs about a mean. */
    private static List<Integer> around(Draw draw, int mean, int count) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < count; i += 2) {
            int off = draw.between(1, 35);
            values.add(mean - off);
            values.add(mean + off);
        }
        return values;
    }
}
