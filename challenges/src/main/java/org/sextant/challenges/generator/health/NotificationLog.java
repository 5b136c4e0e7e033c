package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
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
 * The notifications of two weeks. One application rang more often than any other during the homework of school days.
 * Others show more notifications in all, or as many at that time without a sound, or ring at weekends.
 *
 * <p>Parameter: {@code applications}, how many. Values: {@code application} and {@code fois} (the answer), {@code
 * partout} (rings most at any time), {@code muette} (shows more at that time, most without a sound), {@code second}
 * (rings second most at that time), {@code avecMuettes} (how often the answer showed something at that time), {@code
 * avecWeekEnd} (how often it rang between those hours on any day).
 */
public final class NotificationLog implements Generator {
    private static final CountParameter APPLICATIONS = new CountParameter("applications", 7, 6, 9);
    private static final String SOUND = "sonnerie";
    private static final String SILENT = "silencieuse";
    private static final List<String> NAMES = List.of("Papotin", "Clipéo", "Galopins", "Météolac", "Boutikia",
            "Fanions", "Journalix", "Bulles", "Courselle");
    private static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
            "dimanche");

    private record Notice(int day, LocalTime at, String application, String kind) {
    }

    @Override
    public String name() {
        return "journal-notifications";
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
        int rings = draw.between(14, 17);
        int silent = draw.between(2, 3);
        int weekend = draw.between(2, 4);
        List<Notice> log = new ArrayList<>();
        during(draw, log, names.get(0), SOUND, rings);
        during(draw, log, names.get(0), SILENT, silent);
        weekend(draw, log, names.get(0), weekend);
        outside(draw, log, names.get(0), SOUND, 8);
        during(draw, log, names.get(1), SOUND, draw.between(6, 8));
        outside(draw, log, names.get(1), SOUND, 34);
        during(draw, log, names.get(2), SOUND, 3);
        during(draw, log, names.get(2), SILENT, 24);
        during(draw, log, names.get(3), SOUND, rings - draw.between(2, 3));
        weekend(draw, log, names.get(3), 9);
        for (String name : names.subList(4, names.size())) {
            during(draw, log, name, SOUND, draw.between(1, 5));
            during(draw, log, name, SILENT, draw.between(0, 3));
            outside(draw, log, name, draw.one(List.of(SOUND, SILENT)), draw.between(3, 12));
        }
        log.sort(Comparator.comparingInt(Notice::day).thenComparing(Notice::at).thenComparing(Notice::application));
        LocalDate monday = OrdinaryWeeks.first(draw);
        Grid grid = new Grid("Date", "Jour", "Heure", "Application", "Arrivée");
        log.forEach(notice -> grid.row(monday.plusDays(notice.day()), DAYS.get(notice.day() % 7), notice.at(),
                notice.application(), notice.kind()));
        Map<String, String> values = Map.of("application", names.get(0), "fois", String.valueOf(rings), "partout",
                names.get(1), "muette", names.get(2), "second", names.get(3), "avecMuettes",
                String.valueOf(rings + silent), "avecWeekEnd", String.valueOf(rings + weekend));
        return new Generated(values, Spreadsheets.both("notifications", List.of(grid.sheet("Journal"))));
    }

    private static void during(Draw draw, List<Notice> log, String name, String kind, int times) {
        for (int i = 0; i < times; i++) {
            log.add(new Notice(7 * draw.between(0, 1) + draw.between(0, 4), homework(draw), name, kind));
        }
    }

    private static void weekend(Draw draw, List<Notice> log, String name, int times) {
        for (int i = 0; i < times; i++) {
            log.add(new Notice(7 * draw.between(0, 1) + draw.between(5, 6), homework(draw), name, SOUND));
        }
    }

    private static void outside(Draw draw, List<Notice> log, String name, String kind, int times) {
        for (int i = 0; i < times; i++) {
            LocalTime at = draw.between(0, 1) == 0
                    ? LocalTime.of(draw.between(7, 15), draw.between(0, 59))
                    : LocalTime.of(draw.between(19, 21), draw.between(0, 59));
            log.add(new Notice(draw.between(0, 13), at, name, kind));
        }
    }

    /** Between 17:00 and 18:30, never at either end. */
    private static LocalTime homework(Draw draw) {
        return LocalTime.of(17, 1).plusMinutes(draw.between(0, 87));
    }
}
