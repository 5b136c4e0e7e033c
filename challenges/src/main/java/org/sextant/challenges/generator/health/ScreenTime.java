package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * What a telephone measured for some weeks: each use of an application, with its purpose and how long it lasted. Only
 * leisure counts towards the limit of a day. Some days stay below it, some reach it exactly, some pass it; on others
 * only leisure and school together pass it. The leisure application that took most time is not the one that was
 * opened most often.
 *
 * <p>Values: {@code limite}; {@code jours} and {@code application} (the answer); {@code tout} (days when school is
 * counted too), {@code atteints} (days when reaching is taken for passing), {@code frequente} (opened most often),
 * {@code ecole} (took more time than any other, but for school).
 */
public final class ScreenTime implements Generator {
    private static final CountParameter DAYS = new CountParameter("jours", 21, 14, 28);
    private static final String LEISURE = "Loisirs";
    private static final String SCHOOL = "École";
    private static final List<String> GAMES = List.of("Blocadie", "Vidéoflore", "Chatouille", "Rythmix", "Galopins",
            "Clipéo", "Papotin", "Bulles", "Courskart", "Filou");
    private static final List<String> LESSONS = List.of("Cahier", "Lexikon", "Calculus", "Atlas");

    private record Use(int day, LocalTime at, String application, String purpose, int minutes) {
    }

    @Override
    public String name() {
        return "releve-temps-ecran";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return DAYS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int days = DAYS.in(parameters);
        int limit = 10 * draw.between(6, 10);
        List<String> games = draw.some(5, GAMES);
        List<String> lessons = draw.some(2, LESSONS);
        int over = draw.between(4, 6);
        int exactly = draw.between(2, 3);
        int mixed = draw.between(3, 4);
        List<Integer> order = draw.shuffled(IntStream.range(0, days).boxed().toList());
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            int leisure = i < over
                    ? limit + draw.between(3, 25)
                    : i < over + exactly ? limit : limit - draw.between(8, 20);
            boolean full = i < over || i >= over + exactly && i < over + exactly + mixed;
            day(draw, uses, order.get(i), games, leisure, lessons, full ? draw.between(30, 50) : draw.between(0, 7));
        }
        uses.sort(Comparator.comparingInt(Use::day).thenComparing(Use::at));
        LocalDate first = LocalDate.of(2025, draw.between(1, 10), draw.between(1, 20));
        Grid grid = new Grid("Jour", "Début", "Application", "Usage", "Durée (min)");
        uses.forEach(
                use -> grid.row(first.plusDays(use.day()), use.at(), use.application(), use.purpose(), use.minutes()));
        Map<String, String> values = Map.of("limite", String.valueOf(limit), "jours", String.valueOf(over),
                "application",
                games.getFirst(), "tout", String.valueOf(over + exactlyWithSchool(uses, limit) + mixed), "atteints",
                String.valueOf(over + exactly), "frequente", games.get(1), "ecole", longest(uses, SCHOOL));
        return new Generated(values, Spreadsheets.both("temps-ecran", List.of(grid.sheet("Relevé"))));
    }

    /** The first game gets one long use, the second three short ones, a third what is left. */
    private static void day(Draw draw, List<Use> uses, int day, List<String> games, int leisure, List<String> lessons,
            int school) {
        List<String> names = new ArrayList<>(List.of(games.get(0), games.get(1), games.get(1), games.get(1)));
        int least = leisure * 2 / 5;
        List<Integer> minutes = new ArrayList<>(List.of(least + draw.between(0, 3), draw.between(3, 6),
                draw.between(3, 6), draw.between(3, 6)));
        names.add(games.get(2 + Math.floorMod(day, 3)));
        minutes.add(leisure - minutes.stream().mapToInt(Integer::intValue).sum());
        List<Integer> quarters = draw.some(6, IntStream.rangeClosed(0, 13).boxed().toList()).stream()
                .sorted().toList();
        List<Integer> turns = draw.shuffled(List.of(0, 1, 2, 3, 4, 5));
        for (int i = 0; i < names.size(); i++) {
            uses.add(new Use(day, at(draw, quarters.get(turns.get(i))), names.get(i), LEISURE, minutes.get(i)));
        }
        if (school > 2) {
            uses.add(new Use(day, at(draw, quarters.get(turns.get(5))), lessons.get(day % 2), SCHOOL, school));
        }
    }

    /** Hour by hour from seven o'clock, so that no two uses run at once. */
    private static LocalTime at(Draw draw, int hour) {
        return LocalTime.of(7 + hour, draw.between(0, 9));
    }

    private static int exactlyWithSchool(List<Use> uses, int limit) {
        Map<Integer, Integer> leisure = new LinkedHashMap<>();
        Map<Integer, Integer> school = new LinkedHashMap<>();
        uses.forEach(use -> (use.purpose().equals(LEISURE) ? leisure : school).merge(use.day(), use.minutes(),
                Integer::sum));
        return (int) leisure.entrySet().stream()
                .filter(day -> day.getValue() == limit && school.getOrDefault(day.getKey(), 0) > 0).count();
    }

    private static String longest(List<Use> uses, String purpose) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        uses.stream().filter(use -> use.purpose().equals(purpose))
                .forEach(use -> sums.merge(use.application(), use.minutes(), Integer::sum));
        return sums.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
