package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
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
 * Sales line by line, with quantity and price. One place took the most money, not much more than the next; another has the
 * most lines, a third sold the most pieces.
 */
public final class Sales implements Generator {
    private static final int MOST_MONEY = 0;
    private static final int MOST_LINES = 1;
    private static final int MOST_PIECES = 2;
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("librairie", "ferme", "theatre", "velos"));
    private static final List<Theme> THEMES = List.of(
            new Theme("Stand", List.of("Allée Nord", "Allée Sud", "Entrée", "Kiosque", "Terrasse"), List.of(
                    new Article("Atlas", 2990), new Article("Roman", 1150), new Article("Carnet", 480),
                    new Article("Marque-page", 120))),
            new Theme("Marché", List.of("Place Haute", "Quai Vert", "Les Halles", "Gare", "Vieux Pont"), List.of(
                    new Article("Panier complet", 2450), new Article("Fromage", 1290), new Article("Œufs (6)", 310),
                    new Article("Salade", 140))),
            new Theme("Salle", List.of("Aurore", "Boréale", "Comète", "Dahlia", "Éclipse"), List.of(
                    new Article("Abonnement", 4600), new Article("Plein tarif", 1650),
                    new Article("Tarif réduit", 720), new Article("Programme", 150))),
            new Theme("Agence", List.of("Canal", "Dôme", "Faubourg", "Jardins", "Rive droite"), List.of(
                    new Article("Semaine", 5290), new Article("Journée", 1780), new Article("Demi-journée", 990),
                    new Article("Antivol", 190))));

    @Override
    public String name() {
        return "ventes-a-totaliser";
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
        List<String> places = draw.shuffled(theme.places());
        List<Line> lines = lines(theme, places, draw);
        while (!near(lines, places)) {
            lines = lines(theme, places, draw);
        }
        lines = draw.shuffled(lines);
        Map<String, Long> money = money(lines);
        List<String> order = order(money);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Date"), Cell.of(theme.place()), Cell.of("Article"), Cell.of("Quantité"),
                Cell.of("Prix unitaire (€)")));
        LocalDate start = LocalDate.of(2024, draw.between(1, 9), 1);
        for (Line line : lines) {
            rows.add(List.of(Cell.of(start.plusDays((rows.size() - 1) / 4)), Cell.of(line.place()),
                    Cell.of(line.article().name()), Cell.of(line.count()),
                    Cell.of(BigDecimal.valueOf(line.article().cents(), 2))));
        }
        return new Generated(
                Map.of("colonne", theme.place(), "lieu", order.getFirst(), "montant",
                        Amounts.euros(total(money, order.getFirst())), "plusDeLignes", places.get(MOST_LINES),
                        "plusDePieces", places.get(MOST_PIECES), "second", order.get(1), "montantSecond",
                        Amounts.euros(total(money, order.get(1))), "montantLignes",
                        Amounts.euros(total(money, places.get(MOST_LINES))), "montantPieces",
                        Amounts.euros(total(money, places.get(MOST_PIECES))), "tout",
                        Amounts.euros(money.values().stream().mapToLong(Long::longValue).sum())),
                Spreadsheets.both("ventes", List.of(new Sheet("Ventes", rows))));
    }

    /** Whether the right place is first, by little: the second has from 80 to 97 % of its money. */
    private static boolean near(List<Line> lines, List<String> places) {
        Map<String, Long> money = money(lines);
        List<String> order = order(money);
        long first = total(money, order.getFirst());
        long second = total(money, order.get(1));
        return order.getFirst().equals(places.get(MOST_MONEY)) && 100 * second >= 80 * first
                && 100 * second <= 97 * first;
    }

    private static Map<String, Long> money(List<Line> lines) {
        return sums(lines, line -> (long) line.count() * line.article().cents());
    }

    /** The places, the one with the most money first. */
    private static List<String> order(Map<String, Long> money) {
        return money.keySet().stream().sorted(Comparator.comparing(place -> total(money, place))).toList().reversed();
    }

    private static List<Line> lines(Theme theme, List<String> places, Draw draw) {
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            int count = switch (place) {
                case MOST_MONEY -> 26;
                case MOST_LINES -> 44;
                case MOST_PIECES -> 24;
                default -> draw.between(18, 22);
            };
            int number = place;
            IntStream.range(0, count).forEach(i -> lines.add(line(theme, places.get(number), number, draw)));
        }
        return lines;
    }

    private static Line line(Theme theme, String place, int number, Draw draw) {
        List<Article> articles = theme.articles();
        return switch (number) {
            case MOST_MONEY -> new Line(place, articles.get(draw.between(0, 1)), draw.between(2, 3));
            case MOST_LINES -> new Line(place, draw.one(articles), draw.between(1, 3));
            case MOST_PIECES -> new Line(place, articles.get(draw.between(2, 3)), draw.between(12, 20));
            default -> new Line(place, draw.one(articles), draw.between(2, 6));
        };
    }

    private static Map<String, Long> sums(List<Line> lines, ToLongFunction<Line> of) {
        Map<String, Long> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.place(), of.applyAsLong(line), Long::sum));
        return sums;
    }

    private static long total(Map<String, Long> sums, String place) {
        return sums.getOrDefault(place, 0L);
    }

    private record Theme(String place, List<String> places, List<Article> articles) {
    }

    private record Article(String name, int cents) {
    }

    private record Line(String place, Article article, int count) {
    }
}
