package org.sextant.challenges.generator.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * A sheet of measurements in no order, at five places on many days, to look up a value in, to sort and to filter. No two
 * values are equal, and no place is measured twice on a day.
 *
 * <p>Values: {@code grandeur} (what was measured) and {@code unite}; {@code lieu}, {@code jour} with their {@code valeur},
 * and {@code voisine}, a value of the same place; {@code maximum}, {@code lieuDuMaximum}, {@code jourDuMaximum} and
 * {@code autreLieu}; {@code seuil}, a value of {@code lieu}, with {@code nombre}, how many values of
 * {@code lieu} are above it, and {@code nombreAvecSeuil}, how many with itself.
 */
public final class MeasurementSheet implements Generator {
    private static final CountParameter LINES = new CountParameter("lignes", 40, 20, 200);

    private static final List<Quantity> QUANTITIES = List.of(
            new Quantity("température de l'eau", "°C", 20, 299), new Quantity("hauteur de neige", "cm", 50, 1400),
            new Quantity("vitesse du vent", "km/h", 20, 990), new Quantity("niveau sonore", "dB", 300, 980));
    private static final List<String> PLACES = List.of("Aubrac", "Belle-Île", "Cerbère", "Dinan", "Écully",
            "Fort-Mahon",
            "Gavarnie", "Hourtin", "Issoire", "Kaysersberg", "Le Tampon", "Mélusine", "Nouméa", "Ouessant", "Pirae");
    private static final List<String> OBSERVERS = List.of("Amadou", "Brigitte", "Chloé", "Dinh", "Elif", "Farid");
    private static final List<String> MONTHS = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet",
            "août", "septembre", "octobre", "novembre", "décembre");
    private static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022, 2023);

    /** What is measured; low and high in tenths of the unit. */
    private record Quantity(String name, String unit, int low, int high) {
    }

    private record Measurement(String place, LocalDate day, BigDecimal value, String observer) {
    }

    @Override
    public String name() {
        return "releve-de-mesures";
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
        Quantity quantity = draw.one(QUANTITIES);
        List<Measurement> measurements = measurements(draw, quantity, LINES.in(parameters));
        return new Generated(values(draw, quantity, measurements),
                Spreadsheets.both("releve", List.of(sheet(quantity, measurements))));
    }

    private static List<Measurement> measurements(Draw draw, Quantity quantity, int lines) {
        List<String> places = draw.some(5, PLACES);
        LocalDate first = LocalDate.of(draw.one(YEARS), draw.between(1, 9), 1);
        List<Integer> values = draw.some(lines,
                IntStream.rangeClosed(quantity.low(), quantity.high()).boxed().toList());
        List<Measurement> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            all.add(new Measurement(places.get(i % places.size()), first.plusDays(i / places.size()),
                    BigDecimal.valueOf(values.get(i), 1), draw.one(OBSERVERS)));
        }
        return draw.shuffled(all);
    }

    private static Map<String, String> values(Draw draw, Quantity quantity, List<Measurement> all) {
        Measurement asked = draw.one(all);
        List<Measurement> here = all.stream().filter(m -> m.place().equals(asked.place())).toList();
        Measurement neighbour = draw.one(here.stream().filter(m -> !m.equals(asked)).toList());
        Measurement highest = all.stream().max(Comparator.comparing(Measurement::value)).orElseThrow();
        String otherPlace = draw.one(all.stream().map(Measurement::place).distinct()
                .filter(place -> !place.equals(highest.place())).toList());
        BigDecimal limit = draw.one(here.stream().map(Measurement::value).sorted().toList()
                .subList(0, here.size() / 2 + 1));
        long above = here.stream().filter(m -> m.value().compareTo(limit) > 0).count();
        return Map.ofEntries(Map.entry("grandeur", quantity.name()), Map.entry("unite", quantity.unit()),
                Map.entry("lieu", asked.place()), Map.entry("jour", day(asked)),
                Map.entry("valeur", shown(asked.value())), Map.entry("voisine", shown(neighbour.value())),
                Map.entry("maximum", shown(highest.value())), Map.entry("lieuDuMaximum", highest.place()),
                Map.entry("jourDuMaximum", day(highest)), Map.entry("autreLieu", otherPlace),
                Map.entry("seuil", shown(limit)), Map.entry("nombre", String.valueOf(above)),
                Map.entry("nombreAvecSeuil", String.valueOf(above + 1)));
    }

    private static Sheet sheet(Quantity quantity, List<Measurement> measurements) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Lieu"), Cell.of("Jour"), Cell.of("Mesure (" + quantity.unit() + ")"),
                Cell.of("Relevé par")));
        measurements.forEach(m -> rows.add(
                List.of(Cell.of(m.place()), Cell.of(m.day()), Cell.of(m.value()), Cell.of(m.observer()))));
        return new Sheet("Mesures", rows);
    }

    private static String day(Measurement measurement) {
        LocalDate day = measurement.day();
        String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
        return number + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static String shown(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
