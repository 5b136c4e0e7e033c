package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Three tables that refer to each other by codes: clients, articles, orders. One town has the most clients without an order
 * since a day, another the most who never ordered, a third the most clients.
 */
public final class OrderTables implements Generator {
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("cooperative", "papeterie", "cycles", "pepiniere"));
    private static final List<Theme> THEMES = List.of(
            new Theme(List.of("Épicerie", "Hygiène", "Primeurs"), List.of("Riz", "Lentilles", "Savon", "Dentifrice",
                    "Pommes", "Carottes")),
            new Theme(List.of("Écriture", "Papier", "Rangement"), List.of("Stylos", "Feutres", "Ramettes", "Cahiers",
                    "Classeurs", "Boîtes")),
            new Theme(List.of("Éclairage", "Pneus", "Sécurité"), List.of("Phare", "Feu arrière", "Pneu ville",
                    "Pneu tout-terrain", "Casque", "Gilet")),
            new Theme(List.of("Arbustes", "Graines", "Outils"), List.of("Groseillier", "Lavande", "Radis", "Basilic",
                    "Bêche", "Arrosoir")));
    private static final List<String> TOWNS = List.of("Aubrac-le-Neuf", "Brisemont", "Castelan", "Douvres-sur-Lys",
            "Estrelle");
    private static final List<Integer> CLIENTS = List.of(13, 11, 19, 10, 9);
    private static final int LATE = 0;
    private static final int NEVER = 1;
    private static final int CROWDED = 2;

    @Override
    public String name() {
        return "commandes-en-tables";
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
        LocalDate since = LocalDate.of(2024, draw.between(4, 8), 1);
        List<String> towns = draw.shuffled(TOWNS);
        int late = draw.between(6, 8);
        List<Article> articles = articles(theme, draw);
        List<Client> clients = clients(towns, late, draw);
        List<Order> orders = orders(clients, articles, since, draw);
        String family = draw.one(theme.families());
        String town = towns.get(CROWDED);
        Predicate<Order> inTown = order -> order.client().town().equals(town);
        Predicate<Order> inFamily = order -> order.article().family().equals(family);
        Predicate<Order> recent = order -> !order.day().isBefore(since);
        Map<String, String> values = Map.ofEntries(Map.entry("ville", town), Map.entry("famille", family),
                Map.entry("depuis", since.toString()), Map.entry("depuisLe", "1er " + month(since)),
                Map.entry("montant", sum(orders, inTown.and(inFamily).and(recent))),
                Map.entry("sansDate", sum(orders, inTown.and(inFamily))),
                Map.entry("sansVille", sum(orders, inFamily.and(recent))),
                Map.entry("sansFamille", sum(orders, inTown.and(recent))), Map.entry("villeRequete", towns.get(LATE)),
                Map.entry("nombreRequete", String.valueOf(late)), Map.entry("villeJamais", towns.get(NEVER)),
                Map.entry("nombreJamais", "5"), Map.entry("nombreClients", String.valueOf(CLIENTS.get(LATE))));
        return new Generated(values, Spreadsheets.both("tables",
                List.of(clientSheet(draw.shuffled(clients)), articleSheet(articles), orderSheet(orders))));
    }

    private static String month(LocalDate day) {
        return List.of("avril", "mai", "juin", "juillet", "août").get(day.getMonthValue() - 4) + " " + day.getYear();
    }

    private static List<Article> articles(Theme theme, Draw draw) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < theme.names().size(); i++) {
            articles.add(new Article("R" + (10 + i), theme.names().get(i), theme.families().get(i / 2),
                    5L * draw.between(40, 600)));
        }
        return articles;
    }

    /** In the first town as many as asked have no late order, one of them no order at all; in the second five have none. */
    private static List<Client> clients(List<String> towns, int late, Draw draw) {
        List<String> names = new ArrayList<>(People.names(62, draw));
        List<Client> clients = new ArrayList<>();
        for (int town = 0; town < towns.size(); town++) {
            for (int i = 0; i < CLIENTS.get(town); i++) {
                Habit habit = switch (town) {
                    case LATE -> i == 0 ? Habit.NEVER : i < late ? Habit.BEFORE : Habit.BOTH;
                    case NEVER -> i < 5 ? Habit.NEVER : Habit.BOTH;
                    default -> i < 1 ? Habit.NEVER : i < 4 ? Habit.BEFORE : Habit.BOTH;
                };
                clients.add(new Client("C" + (200 + 3 * clients.size()), names.removeLast(), towns.get(town), habit));
            }
        }
        return clients;
    }

    private static List<Order> orders(List<Client> clients, List<Article> articles, LocalDate since, Draw draw) {
        List<Order> orders = new ArrayList<>();
        for (Client client : clients) {
            int before = client.habit() == Habit.NEVER ? 0 : draw.between(1, 3);
            int after = client.habit() == Habit.BOTH ? draw.between(1, 4) : 0;
            for (int i = 0; i < before + after; i++) {
                LocalDate day = i < before
                        ? since.minusDays(draw.between(1, 80))
                        : since.plusDays(i == before && draw.between(1, 5) == 1 ? 0 : draw.between(1, 90));
                orders.add(new Order(client, draw.one(articles), draw.between(1, 6), day));
            }
        }
        return draw.shuffled(orders);
    }

    private static String sum(List<Order> orders, Predicate<Order> kept) {
        long cents = orders.stream().filter(kept).mapToLong(order -> order.count() * order.article().cents()).sum();
        return Amounts.euros(cents);
    }

    private static Sheet clientSheet(List<Client> clients) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("code"), Cell.of("nom"), Cell.of("ville")));
        clients.forEach(client -> rows
                .add(List.of(Cell.of(client.code()), Cell.of(client.name()), Cell.of(client.town()))));
        return new Sheet("clients", rows);
    }

    private static Sheet articleSheet(List<Article> articles) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("reference"), Cell.of("designation"), Cell.of("famille"), Cell.of("prix")));
        articles.forEach(article -> rows.add(List.of(Cell.of(article.code()), Cell.of(article.name()),
                Cell.of(article.family()), Cell.of(BigDecimal.valueOf(article.cents(), 2)))));
        return new Sheet("articles", rows);
    }

    private static Sheet orderSheet(List<Order> orders) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("numero"), Cell.of("date"), Cell.of("client"), Cell.of("article"),
                Cell.of("quantite")));
        orders.forEach(order -> rows.add(List.of(Cell.of(1000 + rows.size()), Cell.of(order.day()),
                Cell.of(order.client().code()), Cell.of(order.article().code()), Cell.of(order.count()))));
        return new Sheet("commandes", rows);
    }

    private enum Habit {
        NEVER, BEFORE, BOTH
    }

    private record Theme(List<String> families, List<String> names) {
    }

    private record Client(String code, String name, String town, Habit habit) {
    }

    private record Article(String code, String name, String family, long cents) {
    }

    private record Order(Client client, Article article, long count, LocalDate day) {
    }
}
