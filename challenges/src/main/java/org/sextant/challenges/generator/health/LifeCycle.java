package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Devices with the footprint of each step of their lives and how long each is kept. One has the least footprint a
 * year, its whole life counted. Others use less energy, have a smaller footprint in all, or come first when the
 * making is taken for the whole.
 *
 * <p>Parameter: {@code appareils}, how many. Values: {@code modele} and {@code parAn} (the answer); {@code usage}
 * (least in use), {@code total} (least in all, being kept for a short time), {@code sansDuree} (what the answer
 * causes in all), {@code second} (second least a year), {@code parAnSecond} (what that causes).
 */
public final class LifeCycle implements Generator {
    private static final CountParameter DEVICES = new CountParameter("appareils", 8, 6, 10);
    private static final List<String> NAMES = List.of("Aramis", "Bélize", "Cobalt", "Douro", "Ekla", "Fjord",
            "Garrigue",
            "Helios", "Isba", "Jaspe");

    /** Footprints in kilograms. */
    private record Device(String name, int making, int carrying, int yearly, int end, int years) {
        int all() {
            return making + carrying + end + yearly * years;
        }

        int perYear() {
            return all() / years;
        }
    }

    @Override
    public String name() {
        return "cycle-de-vie";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return DEVICES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = DEVICES.in(parameters);
        List<String> names = draw.some(count, NAMES);
        int least = draw.between(38, 46);
        List<Device> devices = new ArrayList<>();
        devices.add(device(draw, names.get(0), least, draw.between(14, 17), draw.between(7, 8)));
        devices.add(device(draw, names.get(1), least + draw.between(8, 12), draw.between(4, 6), draw.between(4, 5)));
        devices.add(device(draw, names.get(2), least + draw.between(30, 36), draw.between(10, 12), 2));
        devices.add(device(draw, names.get(3), least + draw.between(2, 4), draw.between(18, 22), draw.between(5, 6)));
        for (String name : names.subList(4, count)) {
            devices.add(device(draw, name, least + draw.between(13, 40), draw.between(8, 25), draw.between(4, 7)));
        }
        Grid grid = new Grid("Modèle", "Fabrication (kg)", "Transport (kg)", "Utilisation (kg par an)",
                "Fin de vie (kg)", "Durée d'utilisation (ans)");
        draw.shuffled(devices).forEach(device -> grid.row(device.name(), device.making(), device.carrying(),
                device.yearly(), device.end(), device.years()));
        Device shortLived = devices.stream().min(Comparator.comparingInt(Device::all)).orElseThrow();
        Map<String, String> values = Map.of("modele", names.get(0), "parAn", String.valueOf(least), "usage",
                names.get(1),
                "total", shortLived.name(), "sansDuree", String.valueOf(devices.getFirst().all()), "second",
                names.get(3), "parAnSecond", String.valueOf(devices.get(3).perYear()));
        return new Generated(values, Spreadsheets.both("cycle-de-vie", List.of(grid.sheet("Ordinateurs portables"))));
    }

    /** With just this footprint a year; the making is what the other steps leave. */
    private static Device device(Draw draw, String name, int perYear, int yearly, int years) {
        int once = (perYear - yearly) * years;
        int carrying = draw.between(4, 9);
        int end = draw.between(2, 5);
        return new Device(name, once - carrying - end, carrying, yearly, end, years);
    }
}
