package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
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
 * A table of counts as it is to be published: those below five are masked, the totals are not. Four masked ones
 * protect each other, being two by two in the same lines and columns; a fifth stands alone in its line and can be
 * counted back. It would be protected by masking one more in its line, in the other column of the four; in any other
 * column that one could be counted back itself.
 *
 * <p>Parameter: {@code lycees}, how many lines. Values: {@code ligne}, {@code valeur} and {@code colonne} (the
 * answer), {@code colonneMasquee} (of the fifth), {@code autreColonne} (would not protect), {@code autreLigne}
 * (cannot be counted back), {@code voisine} (one more than the count).
 */
public final class MaskedTable implements Generator {
    private static final CountParameter LINES = new CountParameter("lycees", 7, 5, 8);
    private static final String MASK = "*";
    private static final List<String> SCHOOLS = List.of("Lycée d'Arvane", "Lycée du Lac", "Lycée des Cimes",
            "Lycée de Tolvane", "Lycée Belleroche", "Lycée du Vieux-Pont", "Lycée de Montségour", "Lycée du Port");
    private static final List<String> REASONS = List.of("Vue", "Audition", "Mobilité", "Dyslexie", "Diabète",
            "Autre");

    @Override
    public String name() {
        return "tableau-masque";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return LINES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> schools = draw.some(LINES.in(parameters), SCHOOLS);
        List<Integer> lines = draw.some(3, indices(schools.size()));
        List<Integer> columns = draw.some(2, indices(REASONS.size()));
        int[][] counts = new int[schools.size()][REASONS.size()];
        for (int[] line : counts) {
            Arrays.setAll(line, column -> draw.between(5, 38));
        }
        counts[lines.get(0)][columns.get(0)] = draw.between(1, 3);
        counts[lines.get(0)][columns.get(1)] = draw.between(2, 4);
        counts[lines.get(1)][columns.get(0)] = draw.between(2, 4);
        counts[lines.get(1)][columns.get(1)] = draw.between(1, 3);
        int alone = draw.between(1, 3);
        counts[lines.get(2)][columns.get(0)] = alone;
        int elsewhere = draw.one(indices(REASONS.size()).stream().filter(column -> !columns.contains(column)).toList());
        Map<String, String> values = Map.of("ligne", schools.get(lines.get(2)), "valeur", String.valueOf(alone),
                "colonne", REASONS.get(columns.get(1)), "colonneMasquee", REASONS.get(columns.get(0)), "autreColonne",
                REASONS.get(elsewhere), "autreLigne", schools.get(lines.getFirst()), "voisine",
                String.valueOf(alone + 1));
        return new Generated(values,
                Spreadsheets.both("amenagements", List.of(table(schools, counts).sheet("Élèves aidés"))));
    }

    private static Grid table(List<String> schools, int[][] counts) {
        List<String> head = new ArrayList<>(REASONS);
        head.addFirst("Établissement");
        head.add("Total");
        Grid table = new Grid(head.toArray(String[]::new));
        int[] totals = new int[REASONS.size() + 1];
        for (int line = 0; line < schools.size(); line++) {
            List<Object> cells = new ArrayList<>(List.of(schools.get(line)));
            int sum = 0;
            for (int column = 0; column < REASONS.size(); column++) {
                int count = counts[line][column];
                sum += count;
                totals[column] += count;
                cells.add(count < 5 ? MASK : (Object) count);
            }
            totals[REASONS.size()] += sum;
            cells.add(sum);
            table.row(cells.toArray());
        }
        List<Object> last = new ArrayList<>(List.of("Total"));
        Arrays.stream(totals).forEach(last::add);
        table.row(last.toArray());
        return table;
    }

    private static List<Integer> indices(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
