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
 * Amounts of which some are numbers and some are texts: with a unit, with a point, with a space between thousands. A sum
 * takes the numbers alone; what is asked is the sum of all.
 */
public final class TextAmounts implements Generator {
    private static final int ROWS = 60;
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("cotisations", "factures", "recettes", "travaux"));
    private static final List<List<String>> LABELS = List.of(
            List.of("Cotisation famille", "Cotisation jeune", "Don", "Licence"),
            List.of("Électricité", "Fournitures", "Location", "Transport"),
            List.of("Billets", "Buvette", "Tombola", "Vente d'affiches"),
            List.of("Carrelage", "Menuiserie", "Peinture", "Plomberie"));

    @Override
    public String name() {
        return "montants-en-texte";
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
        List<String> labels = LABELS.get(THEME.index(parameters));
        LocalDate start = LocalDate.of(2024, draw.between(1, 8), draw.between(1, 20));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Date"), Cell.of("Libellé"), Cell.of("Montant")));
        Totals totals = new Totals();
        for (int i = 0; i < ROWS; i++) {
            long cents = i % 5 == 0 ? 5L * draw.between(20_500, 38_000) : 5L * draw.between(300, 19_000);
            rows.add(List.of(Cell.of(start.plusDays(2L * i)), Cell.of(draw.one(labels)),
                    totals.cell(cents, draw.between(0, 4))));
        }
        return new Generated(
                Map.of("total", Amounts.euros(totals.all), "nombresSeuls", Amounts.euros(totals.numbers), "textes",
                        String.valueOf(totals.texts), "sansPoints", Amounts.euros(totals.all - totals.pointed),
                        "sansMilliers",
                        Amounts.euros(totals.all - totals.grouped), "nombres", String.valueOf(ROWS - totals.texts),
                        "totalEnPhrase", Amounts.read(totals.all), "nombresSeulsEnPhrase",
                        Amounts.read(totals.numbers)),
                Spreadsheets.both("montants", List.of(new Sheet("Montants", rows))));
    }

    /** What is added up while cells are made. */
    private static final class Totals {
        private long all;
        private long numbers;
        private long pointed;
        private long grouped;
        private int texts;

        Cell cell(long cents, int form) {
            all += cents;
            String plain = Amounts.euros(cents);
            if (form < 2) {
                numbers += cents;
                return Cell.of(BigDecimal.valueOf(cents, 2));
            }
            texts++;
            if (form == 2) {
                pointed += cents;
                return Cell.of(plain.replace(',', '.'));
            }
            if (cents < 100_000) {
                return Cell.of(plain + " €");
            }
            grouped += cents;
            return Cell.of(plain.substring(0, 1) + " " + plain.substring(1) + (form == 3 ? "" : " €"));
        }
    }
}
