package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
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
 * A catalogue of telephones, new and reconditioned. Three meet all demands that are told; the cheapest of them is
 * asked for. Cheaper ones fail one demand each, some by very little; dearer ones offer more than is needed.
 *
 * <p>Parameter: {@code modeles}, how many. Values: {@code note}, {@code pieces}, {@code majs} and {@code memoire}
 * (the least that is demanded), {@code modele} (the answer), {@code cher} (meets all, costs more), {@code
 * presqueNote}, {@code presquePieces}, {@code presqueMajs} and {@code presqueBatterie} (cheaper, fail that demand).
 */
public final class DurableCatalogue implements Generator {
    private static final CountParameter MODELS = new CountParameter("modeles", 14, 12, 18);
    private static final List<String> STEMS = List.of("Alto", "Brio", "Cello", "Duo", "Forte", "Lyra", "Mezzo", "Opus",
            "Piano", "Rondo", "Solo", "Tempo");
    private static final List<String> STATES = List.of("neuf", "neuf", "reconditionné");

    /** The repairability in tenths. */
    private record Model(String name, String state, int price, int storage, int note, int parts, int updates,
            boolean battery) {
    }

    @Override
    public String name() {
        return "catalogue-durable";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return MODELS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = MODELS.in(parameters);
        List<String> names = draw.some(count, STEMS.stream()
                .flatMap(stem -> List.of(stem + " 2", stem + " 3", stem + " 5").stream()).toList());
        List<Integer> prices = draw.some(count, IntStream.rangeClosed(15, 48).mapToObj(i -> 10 * i + 9).toList())
                .stream()
                .sorted().toList();
        int note = draw.between(74, 80);
        int parts = draw.between(6, 8);
        int updates = draw.between(5, 6);
        int storage = 128;
        int answer = count - 5;
        List<Model> models = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int fault = i < answer ? i % 5 : -1;
            boolean dear = i > answer + 2;
            models.add(
                    new Model(names.get(i), draw.one(STATES), prices.get(i), fault == 4 ? 64 : i % 2 == 0 ? 128 : 256,
                            fault == 0 ? note - draw.between(1, 4) : note + (i == answer ? 0 : draw.between(0, 9)),
                            fault == 1 ? parts - 1 : parts + draw.between(0, 2),
                            fault == 2 || dear ? updates - 1 : updates + draw.between(0, 2), fault != 3));
        }
        Grid grid = new Grid("Modèle", "État", "Prix (€)", "Mémoire (Go)", "Note de réparabilité (sur 10)",
                "Pièces détachées (ans)", "Mises à jour garanties (ans)", "Batterie remplaçable");
        draw.shuffled(models).forEach(model -> grid.row(model.name(), model.state(), model.price(), model.storage(),
                BigDecimal.valueOf(model.note(), 1), model.parts(), model.updates(), model.battery() ? "oui" : "non"));
        Map<String, String> values = Map.of("note", (note / 10) + "," + (note % 10), "pieces", String.valueOf(parts),
                "majs", String.valueOf(updates), "memoire", String.valueOf(storage), "modele", names.get(answer),
                "cher",
                names.get(answer + 1), "presqueNote", names.get(0), "presquePieces", names.get(1), "presqueMajs",
                names.get(2), "presqueBatterie", names.get(3));
        return new Generated(values, Spreadsheets.both("catalogue", List.of(grid.sheet("Téléphones"))));
    }
}
