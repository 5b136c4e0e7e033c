package org.sextant.challenges.generator.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
 * Kinds of documents, with the years that they must be kept at least and may be kept at most and the room that a year of
 * them takes; and policies, which give each kind a number of years. One policy alone respects all bounds and fits in the
 * space.
 *
 * <p>Values: {@code capacite} in Go; {@code politique}, the letter of the right one, and {@code volume}, the room that it
 * takes when it has been followed for long; {@code tropCourte}, {@code tropLongue}, {@code tropGrosse}, others that miss
 * one demand, and {@code volumeCourt}, the room of the first of them.
 */
public final class RetentionPolicy implements Generator {
    private static final CountParameter KINDS = new CountParameter("series", 9, 7, 10);
    private static final List<String> NAMES = List.of("Bulletins de paie", "Candidatures non retenues",
            "Comptes annuels", "Contrats de fourniture", "Courriers d'usagers", "Demandes de congé", "Devis refusés",
            "Enregistrements d'accueil", "Factures", "Inscriptions aux ateliers", "Plans des bâtiments",
            "Registres de visite");
    private static final String LETTERS = "ABCDEF";

    @Override
    public String name() {
        return "politique-de-conservation";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return KINDS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<Kind> kinds = new ArrayList<>();
        for (String name : draw.some(KINDS.in(parameters), NAMES)) {
            int least = draw.between(2, 10);
            boolean bounded = kinds.size() % 3 != 0; // every third has no upper bound
            kinds.add(new Kind(name, least, bounded ? least + draw.between(2, 4) : 0, draw.between(3, 40)));
        }
        List<Integer> right = kinds.stream().map(kind -> kind.least() + draw.between(0, 2)).toList();
        int volume = volume(kinds, right);
        int capacity = (volume / 10 + draw.between(2, 4)) * 10;
        List<List<Integer>> policies = new ArrayList<>(List.of(right));
        List<Integer> all = IntStream.range(0, kinds.size()).boxed().toList();
        List<Integer> cut = draw.some(2, all);
        List<Integer> stretched = draw.some(2, all.stream().filter(i -> kinds.get(i).most() > 0).toList());
        for (int i = 0; i < 2; i++) {
            policies.add(tooShort(kinds, right, cut.get(i)));
            policies.add(tooLong(kinds, right, stretched.get(i), capacity));
        }
        policies.add(tooBig(kinds, right, capacity));
        List<Integer> order = draw.shuffled(List.of(0, 1, 2, 3, 4, 5));
        Map<String, String> values = Map.of("capacite", text(capacity), "politique", letter(order, 0), "volume",
                text(volume), "tropCourte", letter(order, 1), "tropLongue", letter(order, 2), "tropGrosse",
                letter(order, 5), "volumeCourt", text(volume(kinds, policies.get(1))));
        return new Generated(values,
                Spreadsheets.both("conservation", List.of(demands(kinds), table(kinds, policies, order))));
    }

    /** One kind is kept a year too short. */
    private static List<Integer> tooShort(List<Kind> kinds, List<Integer> right, int at) {
        List<Integer> years = new ArrayList<>(right);
        years.set(at, kinds.get(at).least() - 1);
        return longerOnce(kinds, years, at, volume(kinds, right));
    }

    /** Another kind is kept longer where that is allowed and takes no more room than before. */
    private static List<Integer> longerOnce(List<Kind> kinds, List<Integer> years, int but, int room) {
        for (int i = 0; i < kinds.size(); i++) {
            List<Integer> longer = new ArrayList<>(years);
            longer.set(i, years.get(i) + 1);
            if (i != but && kinds.get(i).allows(years.get(i) + 1) && volume(kinds, longer) <= room) {
                return longer;
            }
        }
        return years;
    }

    /** One bounded kind is kept a year too long; others as short as they may, so that the space is not the reason. */
    private static List<Integer> tooLong(List<Kind> kinds, List<Integer> right, int at, int capacity) {
        List<Integer> years = new ArrayList<>(right);
        years.set(at, kinds.get(at).most() + 1);
        for (int i = 0; i < kinds.size() && volume(kinds, years) > capacity; i++) {
            if (i != at) {
                years.set(i, kinds.get(i).least());
            }
        }
        return years;
    }

    /** Every kind within its bounds, but more than the space holds. */
    private static List<Integer> tooBig(List<Kind> kinds, List<Integer> right, int capacity) {
        List<Integer> years = new ArrayList<>(right);
        for (int i = 0; volume(kinds, years) <= capacity; i = (i + 1) % kinds.size()) {
            if (kinds.get(i).allows(years.get(i) + 1)) {
                years.set(i, years.get(i) + 1);
            }
        }
        return years;
    }

    private static int volume(List<Kind> kinds, List<Integer> years) {
        int volume = 0;
        for (int i = 0; i < kinds.size(); i++) {
            volume += kinds.get(i).yearly() * years.get(i);
        }
        return volume;
    }

    private static String letter(List<Integer> order, int policy) {
        int at = order.indexOf(policy);
        return LETTERS.substring(at, at + 1);
    }

    private static Sheet demands(List<Kind> kinds) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Série"), Cell.of("Durée minimale (ans)"), Cell.of("Durée maximale (ans)"),
                Cell.of("Volume par an (Go)")));
        kinds.forEach(kind -> rows.add(List.of(Cell.of(kind.name()), Cell.of(kind.least()),
                kind.most() == 0 ? Cell.of("aucune") : Cell.of(kind.most()), Cell.of(kind.yearly()))));
        return new Sheet("Exigences", rows);
    }

    private static Sheet table(List<Kind> kinds, List<List<Integer>> policies, List<Integer> order) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> head = new ArrayList<>(List.of(Cell.of("Série")));
        LETTERS.chars().forEach(letter -> head.add(Cell.of("Politique " + (char) letter)));
        rows.add(head);
        for (int i = 0; i < kinds.size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(kinds.get(i).name())));
            for (int policy : order) {
                row.add(Cell.of(policies.get(policy).get(i)));
            }
            rows.add(row);
        }
        return new Sheet("Politiques", rows);
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    /**
     * A kind of documents.
     *
     * @param most   years, 0 for no bound
     * @param yearly room that a year of them takes, in Go
     */
    private record Kind(String name, int least, int most, int yearly) {
        boolean allows(int years) {
            return years >= least && (most == 0 || years <= most);
        }
    }
}
