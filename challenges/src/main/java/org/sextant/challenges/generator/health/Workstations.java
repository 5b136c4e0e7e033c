package org.sextant.challenges.generator.health;

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
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Workstations as somebody measured them, each with the person who sits there, and the marks that were agreed on. Two
 * keep to all of them, one just so; of the others each fails one or two, some by a centimetre. The heights of a
 * screen and of a table mean something only beside the eyes and elbows of the person.
 *
 * <p>Parameter: {@code postes}, how many. Values: {@code poste1} and {@code poste2} (the answer), {@code presqueHaut}
 * (the screen is too low by a centimetre), {@code presqueTable} (the table is too high by a centimetre), {@code
 * fenetre} (fails by the window alone), {@code loin} (too far).
 */
public final class Workstations implements Generator {
    private static final CountParameter STATIONS = new CountParameter("postes", 14, 10, 18);
    private static final String SIDE = "sur le côté";
    private static final List<String> WINDOWS = List.of("derrière l'écran", "derrière la personne");

    private enum Fault {
        NONE, SCREEN_LOW, TABLE_HIGH, WINDOW, FAR, SCREEN_HIGH, NEAR, TABLE_LOW
    }

    @Override
    public String name() {
        return "postes-de-travail";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return STATIONS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = STATIONS.in(parameters);
        List<String> codes = draw.some(count, IntStream.rangeClosed(11, 48).mapToObj(i -> "P" + i).toList());
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Fault fault = i < 2 ? Fault.NONE : Fault.values()[1 + (i - 2) % (Fault.values().length - 1)];
            rows.add(station(draw, codes.get(i), fault, i));
        }
        Grid stations = new Grid("Poste", "Yeux (cm)", "Haut de l'écran (cm)", "Yeux à écran (cm)", "Coudes (cm)",
                "Plateau (cm)", "Fenêtre");
        draw.shuffled(rows).forEach(stations::row);
        Grid marks = new Grid("Repère retenu par le centre", "Comment le vérifier")
                .row("Le haut de l'écran est à la hauteur des yeux, ou plus bas de 10 cm au plus, 10 compris",
                        "Yeux et Haut de l'écran sont mesurés depuis le sol")
                .row("L'écran est entre 50 et 70 cm des yeux, 50 et 70 compris", "Yeux à écran")
                .row("Le plateau est à la hauteur des coudes, à 2 cm près, 2 compris",
                        "Coudes et Plateau sont mesurés depuis le sol")
                .row("La fenêtre est sur le côté", "Fenêtre");
        Map<String, String> values = Map.of("poste1", codes.get(0), "poste2", codes.get(1), "presqueHaut", codes.get(2),
                "presqueTable", codes.get(3), "fenetre", codes.get(4), "loin", codes.get(5));
        return new Generated(values,
                Spreadsheets.both("postes", List.of(stations.sheet("Postes"), marks.sheet("Repères"))));
    }

    /** The first to have a fault has it by one centimetre; later ones by more. */
    private static Object[] station(Draw draw, String code, Fault fault, int turn) {
        int more = turn < 9 ? 1 : draw.between(2, 6);
        int eyes = draw.between(112, 128);
        int elbows = draw.between(64, 74);
        int below = turn == 0 ? 10 : draw.between(0, 10);
        int distance = turn == 1 ? 50 : draw.between(50, 70);
        int table = elbows + (turn == 0 ? -2 : draw.between(-2, 2));
        String window = SIDE;
        switch (fault) {
            case NONE -> {
            }
            case SCREEN_LOW -> below = 10 + more;
            case SCREEN_HIGH -> below = -more;
            case FAR -> distance = 70 + more;
            case NEAR -> distance = 50 - more;
            case TABLE_HIGH -> table = elbows + 2 + more;
            case TABLE_LOW -> table = elbows - 2 - more;
            case WINDOW -> window = draw.one(WINDOWS);
        }
        return new Object[]{code, eyes, eyes - below, distance, elbows, table, window};
    }
}
