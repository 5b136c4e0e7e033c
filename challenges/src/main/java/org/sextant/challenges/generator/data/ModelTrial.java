package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * What four models foretold of cases whose truth is known, some of which they had learnt from. One finds enough of the cases
 * looked for with the fewest false alarms; one is better only on what it learnt; one misses too many; one cries wolf.
 */
public final class ModelTrial implements Generator {
    private static final int LEARNT_POSITIVE = 60;
    private static final int LEARNT = 200;
    private static final int TEST_POSITIVE = 40;
    private static final int TEST = 200;
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("fuites", "retards", "champignons", "pannes"));
    private static final List<String> CASES = List.of("Compteur", "Trajet", "Récolte", "Machine");
    private static final List<String> LETTERS = List.of("A", "B", "C", "D");

    @Override
    public String name() {
        return "essai-de-modeles";
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
        List<Model> models = models(draw);
        while (models.stream().anyMatch(model -> doubtful(model.found(), model.alarms()))) {
            models = models(draw);
        }
        List<Model> shown = draw.shuffled(models);
        List<List<Cell>> body = new ArrayList<>(part("apprentissage", LEARNT_POSITIVE, LEARNT,
                shown.stream().map(model -> new int[]{model.learntFound(), model.learntAlarms()}).toList(), draw));
        body.addAll(part("test", TEST_POSITIVE, TEST,
                shown.stream().map(model -> new int[]{model.found(), model.alarms()}).toList(), draw));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of(CASES.get(THEME.index(parameters))), Cell.of("Jeu"), Cell.of("Réel"),
                Cell.of("Modèle A"), Cell.of("Modèle B"), Cell.of("Modèle C"), Cell.of("Modèle D")));
        for (List<Cell> row : draw.shuffled(body)) {
            List<Cell> whole = new ArrayList<>(List.of(Cell.of(5000 + rows.size())));
            whole.addAll(row);
            rows.add(whole);
        }
        Model best = models.get(0);
        Model learner = models.get(1);
        return new Generated(
                Map.of("modele", letter(shown, best), "precision", percent(best.found(), best.found() + best.alarms()),
                        "modeleAppris", letter(shown, learner), "precisionApprise",
                        percent(learner.found() + learner.learntFound(), learner.found() + learner.learntFound()
                                + learner.alarms() + learner.learntAlarms()),
                        "modelePrudent", letter(shown, models.get(2)), "precisionPrudente",
                        percent(models.get(2).found(), models.get(2).found() + models.get(2).alarms()),
                        "modeleAlarmiste", letter(shown, models.get(3)), "rappel",
                        percent(best.found(), TEST_POSITIVE), "precisionTout",
                        percent(best.found() + best.learntFound(),
                                best.found() + best.learntFound() + best.alarms() + best.learntAlarms())),
                Spreadsheets.both("essai", List.of(new Sheet("Essai", rows))));
    }

    private static List<Model> models(Draw draw) {
        return List.of(new Model(draw.between(33, 35), draw.between(18, 22), 50, 60),
                new Model(draw.between(33, 36), draw.between(31, 36), 60, 0),
                new Model(draw.between(18, 24), draw.between(2, 4), 31, 3),
                new Model(draw.between(37, 39), draw.between(54, 66), 58, 61));
    }

    /** Rows without their number: what is true, and what each model said, of the positive cases and of the others. */
    private static List<List<Cell>> part(String name, int positive, int all, List<int[]> said, Draw draw) {
        List<List<Boolean>> columns = new ArrayList<>();
        for (int[] counts : said) {
            List<Boolean> column = new ArrayList<>(draw.shuffled(yes(counts[0], positive)));
            column.addAll(draw.shuffled(yes(counts[1], all - positive)));
            columns.add(column);
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name), Cell.of(word(i < positive))));
            for (List<Boolean> column : columns) {
                row.add(Cell.of(word(column.get(i))));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Boolean> yes(int count, int of) {
        List<Boolean> said = new ArrayList<>();
        for (int i = 0; i < of; i++) {
            said.add(i < count);
        }
        return said;
    }

    private static String word(boolean yes) {
        return yes ? "oui" : "non";
    }

    private static String letter(List<Model> shown, Model model) {
        return LETTERS.get(shown.indexOf(model));
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Whether the per cent ends so near a half that rounding may be disputed. */
    private static boolean doubtful(int found, int alarms) {
        int tenths = 1000 * found / (found + alarms) % 10;
        return tenths >= 4 && tenths <= 5;
    }

    private record Model(int found, int alarms, int learntFound, int learntAlarms) {
    }
}
