package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
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
 * A reading a day; on some days there is none. The mean is a whole number and is not the median; a few great values pull it
 * up, and taking the empty days for zeros would bring it down.
 */
public final class Readings implements Generator {
    private static final int MEASURED = 85;
    private static final int EMPTY = 15;
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("piste", "musee", "cantine", "appels"));
    private static final List<String> COLUMNS = List.of("Cyclistes", "Visiteurs", "Repas servis", "Appels reçus");

    @Override
    public String name() {
        return "mesures-a-resumer";
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
        List<Integer> values = values(draw);
        List<Integer> sorted = values.stream().sorted().toList();
        int sum = values.stream().mapToInt(Integer::intValue).sum();
        List<Cell> cells = new ArrayList<>();
        values.forEach(value -> cells.add(Cell.of(value)));
        for (int i = 0; i < EMPTY; i++) {
            cells.add(Cell.of(""));
        }
        LocalDate start = LocalDate.of(2024, draw.between(1, 8), 1);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Jour"), Cell.of(COLUMNS.get(THEME.index(parameters)))));
        for (Cell cell : draw.shuffled(cells)) {
            rows.add(List.of(Cell.of(start.plusDays(rows.size() - 1)), cell));
        }
        BigDecimal zeros = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(MEASURED + EMPTY));
        return new Generated(
                Map.of("moyenne", String.valueOf(sum / MEASURED), "mediane", String.valueOf(sorted.get(MEASURED / 2)),
                        "avecZeros", Amounts.shown(zeros.stripTrailingZeros()), "milieu",
                        String.valueOf((sorted.getFirst() + sorted.getLast()) / 2), "somme", String.valueOf(sum),
                        "plusGrande", String.valueOf(sorted.getLast()), "vides", String.valueOf(EMPTY)),
                Spreadsheets.both("mesures", List.of(new Sheet("Mesures", rows))));
    }

    /** Most are near each other, eight are great; the last is chosen so that the mean is a whole number. */
    private static List<Integer> values(Draw draw) {
        int usual = draw.between(110, 260);
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < MEASURED - 9; i++) {
            values.add(usual + draw.between(-40, 40));
        }
        for (int i = 0; i < 8; i++) {
            values.add(3 * usual + draw.between(0, 90));
        }
        int sum = values.stream().mapToInt(Integer::intValue).sum();
        int last = usual + 45;
        while ((sum + last) % MEASURED != 0) {
            last++;
        }
        values.add(last);
        return values;
    }
}
