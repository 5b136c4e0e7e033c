package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * What the applications of a telephone may use, and what they used in three days. One of them used something while it
 * was closed, which it may only while it is open; others did so with leave.
 *
 * <p>Values: {@code application} and {@code fois} (the answer), {@code acces} (what it used), {@code permise} (used
 * the same while closed, with leave), {@code enTout} (how often the answer used it, open or closed), {@code fermee}
 * (how often it used anything while closed).
 */
public final class PermissionLog implements Generator {
    private static final CountParameter APPLICATIONS = new CountParameter("applications", 9, 6, 12);
    private static final String ALWAYS = "Toujours";
    private static final String OPEN = "Si l'application est ouverte";
    private static final String NEVER = "Refusée";
    private static final List<String> RIGHTS = List.of(ALWAYS, OPEN, OPEN, NEVER);
    private static final List<String> ACCESSES = List.of("Position", "Micro", "Appareil photo", "Contacts");
    private static final List<String> NAMES = List.of("Boussolia", "Mélodix", "Lampion", "Cartovue", "Recettine",
            "Météolac", "Babilo", "Pixelune", "Courselle", "Dicodune", "Trajetto", "Scanéo");

    private record Access(int day, int minute, String application, String what, boolean open) {
    }

    @Override
    public String name() {
        return "journal-autorisations";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return APPLICATIONS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> names = draw.some(APPLICATIONS.in(parameters), NAMES);
        List<String> accesses = draw.shuffled(ACCESSES);
        String abused = accesses.getFirst();
        int abuses = draw.between(3, 5);
        Grid rights = new Grid("Application", "Autorisation", "Accordée");
        List<Access> log = new ArrayList<>();
        for (String name : names) {
            for (String access : ACCESSES) {
                String right = right(draw, names.indexOf(name), accesses.indexOf(access));
                rights.row(name, access, right);
                boolean culprit = names.indexOf(name) == 0 && access.equals(abused);
                use(draw, log, name, access, right.equals(NEVER) ? 0 : draw.between(1, 4), true);
                use(draw, log, name, access, culprit ? abuses : right.equals(ALWAYS) ? draw.between(2, 6) : 0, false);
            }
        }
        log.sort(Comparator.comparingInt(Access::day).thenComparingInt(Access::minute));
        LocalDate first = LocalDate.of(2025, draw.between(1, 11), draw.between(1, 25));
        Grid table = new Grid("Jour", "Heure", "Application", "Autorisation utilisée", "Application ouverte");
        log.forEach(use -> table.row(first.plusDays(use.day()),
                String.format(Locale.ROOT, "%02d:%02d", use.minute() / 60, use.minute() % 60), use.application(),
                use.what(), use.open() ? "oui" : "non"));
        List<Access> own = log.stream().filter(use -> use.application().equals(names.getFirst())).toList();
        Map<String, String> values = Map.of("application", names.getFirst(), "fois", String.valueOf(abuses), "acces",
                abused, "permise", names.get(1),
                "enTout", String.valueOf(own.stream().filter(use -> use.what().equals(abused)).count()),
                "fermee", String.valueOf(own.stream().filter(use -> !use.open()).count()));
        return new Generated(values, Spreadsheets.both("autorisations",
                List.of(rights.sheet("Réglages"), table.sheet("Journal"))));
    }

    /** The first application may use the abused thing only open, and another always; the second may always use it. */
    private static String right(Draw draw, int application, int access) {
        String drawn = draw.one(RIGHTS);
        if (application == 0 && access < 2) {
            return access == 0 ? OPEN : ALWAYS;
        }
        return application == 1 && access == 0 ? ALWAYS : drawn;
    }

    private static void use(Draw draw, List<Access> log, String name, String access, int times, boolean open) {
        for (int i = 0; i < times; i++) {
            int minute = open ? draw.between(7 * 60, 22 * 60) : draw.between(0, 24 * 60 - 1);
            log.add(new Access(draw.between(0, 2), minute, name, access, open));
        }
    }
}
