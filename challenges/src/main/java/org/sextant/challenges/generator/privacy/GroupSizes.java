package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * A survey with pseudonyms for names. Some lines are the only ones with their age, town and trade. Without one of the
 * three columns every line has others like it; without either of the two others some line still has none.
 *
 * <p>Parameter: {@code groupes}, of lines that are alike in the two columns to keep. Values: {@code seules} and
 * {@code colonne} (the answer), {@code deTrop} (one more than alone), {@code groupesEnTout}, {@code lignes},
 * {@code autreColonne}.
 */
public final class GroupSizes implements Generator {
    private static final CountParameter GROUPS = new CountParameter("groupes", 6, 4, 8);
    private static final int COLUMNS = 3;
    private static final List<String> HEADS = List.of("Tranche d'âge", "Commune", "Métier");
    private static final List<List<String>> WORDS = List.of(
            List.of("18-24 ans", "25-34 ans", "35-44 ans", "45-54 ans", "55-64 ans", "65 ans et plus"),
            List.of("Arvane", "Belleroche", "Montségour", "Saint-Orme", "Tolvane", "Villeneige"),
            List.of("agriculture", "bâtiment", "commerce", "enseignement", "santé", "transport"));
    private static final List<String> ANSWERS = List.of("jamais", "rarement", "parfois", "souvent");

    @Override
    public String name() {
        return "donnees-pseudonymisees";
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
        int weak = draw.between(0, COLUMNS - 1);
        List<List<String>> rows = new ArrayList<>();
        List<String> weakWords = draw.shuffled(WORDS.get(weak));
        List<List<String>> pairs = draw.some(GROUPS.in(parameters), pairs(draw, weak));
        for (int i = 0; i < pairs.size(); i++) {
            List<String> words = draw.shuffled(weakWords.subList(1, weakWords.size()));
            for (int copies = draw.between(3, 5); copies > 0; copies--) {
                rows.add(row(pairs.get(i), weak, words.getFirst()));
            }
            for (int twin = draw.between(0, 1) * 2; twin > 0; twin--) {
                rows.add(row(pairs.get(i), weak, words.get(1)));
            }
            rows.add(row(pairs.get(i), weak, i == 0 ? weakWords.getFirst() : words.get(2)));
            for (int single = draw.between(0, 2); single > 0; single--) {
                rows.add(row(pairs.get(i), weak, words.get(2 + single)));
            }
        }
        Grid table = new Grid("Pseudonyme", HEADS.getFirst(), HEADS.get(1), HEADS.get(2),
                "Se sert du vélo pour aller travailler");
        List<Integer> pseudonyms = draw.some(rows.size(), IntStream.range(101, 1000).boxed().toList());
        List<List<String>> mixed = draw.shuffled(rows);
        for (int i = 0; i < mixed.size(); i++) {
            List<String> row = mixed.get(i);
            table.row("P" + pseudonyms.get(i), row.getFirst(), row.get(1), row.get(2), draw.one(ANSWERS));
        }
        Map<List<String>, Integer> sizes = new HashMap<>();
        rows.forEach(row -> sizes.merge(row, 1, Integer::sum));
        long alone = sizes.values().stream().filter(size -> size == 1).count();
        return new Generated(Map.of("seules", String.valueOf(alone), "colonne", HEADS.get(weak), "autreColonne",
                HEADS.get((weak + 1) % COLUMNS), "groupesEnTout", String.valueOf(sizes.size()), "lignes",
                String.valueOf(rows.size()), "deTrop", String.valueOf(alone + 1)),
                Spreadsheets.both("enquete-pseudonymisee", List.of(table.sheet("Enquête"))));
    }

    /** All pairs of three words of each of the two columns to keep. */
    private static List<List<String>> pairs(Draw draw, int weak) {
        List<String> one = draw.some(3, WORDS.get(weak == 0 ? 1 : 0));
        List<String> other = draw.some(3, WORDS.get(weak == 2 ? 1 : 2));
        List<List<String>> pairs = new ArrayList<>();
        one.forEach(first -> other.forEach(second -> pairs.add(List.of(first, second))));
        return pairs;
    }

    private static List<String> row(List<String> pair, int weak, String word) {
        List<String> row = new ArrayList<>(pair);
        row.add(weak, word);
        return List.copyOf(row);
    }
}
