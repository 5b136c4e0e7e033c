package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The flaws found on the devices of a shared environment, and a method that weighs them: how grave, how exposed the
 * device, how sensitive its data. The gravest flaw is not the greatest risk, nor is the one with the greatest product
 * still to be treated: it has been put right.
 *
 * <p>Parameter: {@code failles}, how many. Values: {@code seuil} (from which score on a flaw is urgent); {@code faille}
 * and {@code urgentes} (the answer), {@code score} (of the answer), {@code grave} (the gravest), {@code corrigee} (the
 * greatest score of those put right), {@code avecCorrigees} (as if nothing had been put right), {@code exposees}
 * (urgent ones among the exposed alone).
 */
public final class FlawRegister implements Generator {
    private static final CountParameter FLAWS = new CountParameter("failles", 40, 30, 60);
    private static final List<String> PLACES = List.of("Accueil", "Salle 1", "Salle 2", "Atelier", "Direction",
            "Médiathèque");
    private static final List<String> KINDS = List.of("poste", "serveur", "imprimante", "borne", "caméra");
    private static final List<String> DATA = List.of("publiques", "internes", "personnelles");
    private static final int URGENT = 24;

    private record Device(String name, boolean exposed, int data) {
        int weight() {
            return (exposed ? 2 : 1) * data;
        }
    }

    private record Flaw(String code, Device device, int gravity, boolean mended) {
        int score() {
            return gravity * device.weight();
        }
    }

    @Override
    public String name() {
        return "registre-de-failles";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return FLAWS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = FLAWS.in(parameters);
        List<Device> devices = devices(draw);
        List<String> codes = draw.some(count, IntStream.range(100, 999).mapToObj(i -> "F" + i).toList());
        List<Device> weak = devices.stream().filter(device -> device.weight() == 1).toList();
        List<Device> middle = devices.stream().filter(device -> device.weight() > 1 && device.weight() < 6).toList();
        List<Device> strong = devices.stream().filter(device -> device.weight() == 6).toList();
        List<Flaw> flaws = new ArrayList<>();
        flaws.add(new Flaw(codes.get(0), strong.get(0), 7, false));
        flaws.add(new Flaw(codes.get(1), weak.get(0), 10, false));
        flaws.add(new Flaw(codes.get(2), strong.get(1), 9, true));
        for (String code : codes.subList(3, count)) {
            int kind = draw.between(0, 9);
            Device device = draw.one(kind < 3 ? weak : kind < 8 ? middle : strong);
            int gravity = device.weight() == 6 ? draw.between(2, 6) : draw.between(2, 9);
            flaws.add(new Flaw(code, device, gravity, draw.between(0, 3) == 0));
        }
        Grid register = new Grid("Faille", "Appareil", "Gravité (1 à 10)", "Corrigée");
        draw.shuffled(flaws).forEach(flaw -> register.row(flaw.code(), flaw.device().name(), flaw.gravity(),
                flaw.mended() ? "oui" : "non"));
        Grid park = new Grid("Appareil", "Visible depuis internet", "Données");
        devices.stream().sorted(Comparator.comparing(Device::name)).forEach(device -> park.row(device.name(),
                device.exposed() ? "oui" : "non", DATA.get(device.data() - 1)));
        Grid method = new Grid("Étape", "Règle")
                .row("1", "Une faille corrigée ne compte plus.")
                .row("2", "Exposition : 2 si l'appareil est visible depuis internet, 1 sinon.")
                .row("3",
                        "Données : 1 si elles sont publiques, 2 si elles sont internes, 3 si elles sont personnelles.")
                .row("4", "Score = gravité × exposition × données.");
        long urgent = flaws.stream().filter(flaw -> !flaw.mended() && flaw.score() >= URGENT).count();
        long all = flaws.stream().filter(flaw -> flaw.score() >= URGENT).count();
        long exposed = flaws.stream().filter(flaw -> !flaw.mended() && flaw.score() >= URGENT)
                .filter(flaw -> flaw.device().exposed()).count();
        return new Generated(Map.of("seuil", String.valueOf(URGENT), "faille", codes.get(0), "urgentes",
                String.valueOf(urgent), "score", String.valueOf(flaws.getFirst().score()), "grave", codes.get(1),
                "corrigee", codes.get(2), "avecCorrigees", String.valueOf(all), "exposees",
                String.valueOf(exposed == urgent ? exposed - 1 : exposed)),
                Spreadsheets.both("failles", List.of(register.sheet("Failles"), park.sheet("Appareils"),
                        method.sheet("Méthode"))));
    }

    /** Two of each weight at least: exposed or not, three kinds of data. */
    private static List<Device> devices(Draw draw) {
        List<String> names = draw.shuffled(PLACES.stream()
                .flatMap(place -> KINDS.stream().map(kind -> place + " - " + kind)).toList());
        List<Device> devices = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            devices.add(new Device(names.get(i), i % 2 == 0, i % 3 + 1));
        }
        return devices;
    }
}
