package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * The devices of an organisation and the rules by which their fate is decided; the first rule that fits is the one
 * that counts, and several fit some devices.
 *
 * <p>Parameter: {@code appareils}, how many. Values: {@code reparer}, {@code reinstaller} and {@code garder} (the
 * answer); {@code reparerSansOrdre} (repairs when their price alone is looked at), {@code reinstallerSansOrdre} (end
 * of updates alone), {@code gardes} (all that work).
 */
public final class DeviceAudit implements Generator {
    private static final CountParameter DEVICES = new CountParameter("appareils", 44, 36, 60);
    private static final LocalDate AUDIT = LocalDate.of(2026, 1, 1);
    private static final List<String> KINDS = List.of("Ordinateur portable", "Ordinateur fixe", "Tablette",
            "Téléphone");
    private static final String WORKS = "fonctionne";
    private static final String BROKEN = "en panne";
    private static final String DEAD = "irréparable";

    private enum Fate {
        RECYCLE_DEAD, RECYCLE_DEAR, REPAIR, REINSTALL, KEEP
    }

    @Override
    public String name() {
        return "parc-a-auditer";
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
        int repair = draw.between(6, 9);
        int reinstall = draw.between(5, 8);
        int dead = draw.between(4, 5);
        int dear = draw.between(5, 7);
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fates.add(i < dead
                    ? Fate.RECYCLE_DEAD
                    : i < dead + dear
                            ? Fate.RECYCLE_DEAR
                            : i < dead + dear + repair
                                    ? Fate.REPAIR
                                    : i < dead + dear + repair + reinstall ? Fate.REINSTALL : Fate.KEEP);
        }
        int ended = 0;
        int number = draw.between(100, 300);
        Grid grid = new Grid("N°", "Appareil", "Acheté le", "État", "Fin des mises à jour", "Devis de réparation (€)",
                "Prix du même neuf (€)");
        for (Fate fate : draw.shuffled(fates)) {
            boolean over = fate == Fate.REINSTALL || fate != Fate.KEEP && draw.between(0, 1) == 0;
            ended += over ? 1 : 0;
            int price = 100 * draw.between(3, 9);
            LocalDate end = over ? AUDIT.minusDays(draw.between(20, 500)) : AUDIT.plusDays(draw.between(20, 900));
            grid.row("A" + number, draw.one(KINDS), end.minusDays(1500 + draw.between(0, 400)), state(fate), end,
                    quote(draw, fate, price), price);
            number += draw.between(1, 4);
        }
        Grid rules = new Grid("Ordre", "Règle", "Décision")
                .row("1", "L'appareil est irréparable.", "Recycler")
                .row("2", "L'appareil est en panne et le devis dépasse 40 % du prix du même neuf.", "Recycler")
                .row("3", "L'appareil est en panne.", "Réparer")
                .row("4", "L'appareil fonctionne et ses mises à jour ont pris fin avant le 1er janvier 2026.",
                        "Réinstaller un autre système")
                .row("5", "Tous les autres cas.", "Garder");
        int keep = count - dead - dear - repair - reinstall;
        Map<String, String> values = Map.of("reparer", String.valueOf(repair), "reinstaller", String.valueOf(reinstall),
                "garder", String.valueOf(keep), "reparerSansOrdre", String.valueOf(repair + dear),
                "reinstallerSansOrdre",
                String.valueOf(ended == reinstall ? ended + 1 : ended), "gardes", String.valueOf(keep + reinstall));
        return new Generated(values,
                Spreadsheets.both("parc", List.of(grid.sheet("Appareils"), rules.sheet("Règles"))));
    }

    private static String state(Fate fate) {
        return switch (fate) {
            case RECYCLE_DEAD -> DEAD;
            case RECYCLE_DEAR, REPAIR -> BROKEN;
            case REINSTALL, KEEP -> WORKS;
        };
    }

    /** Of hundreds of euros, at most or more than four tenths; none for what works. */
    private static Object quote(Draw draw, Fate fate, int price) {
        return switch (fate) {
            case REPAIR -> price * 4 / 10 - 10 * draw.between(0, 5);
            case RECYCLE_DEAR -> price * 4 / 10 + 10 * draw.between(1, 9);
            default -> "";
        };
    }
}
