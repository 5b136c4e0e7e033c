package org.sextant.challenges.generator.solver;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sextant.challenges.generator.file.CalendarRead;
import org.sextant.challenges.generator.file.PictureRead;
import org.sextant.challenges.generator.file.QrRead;
import org.sextant.challenges.generator.file.SoundRead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of calendars, recordings, pictures and QR codes. */
final class MediaSolvers {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private MediaSolvers() {
    }

    /** How often a workshop takes place, and the day of the week to which one of its sessions is moved. */
    static Map<String, String> publishedCalendar(Handout handout) {
        String title = handout.told("atelier");
        List<Map<String, List<String>>> events = CalendarRead.events(handout.whole("agenda.ics")).stream()
                .filter(event -> one(event, "SUMMARY").equals(title)).toList();
        Map<String, List<String>> moved = only(
                events.stream().filter(event -> event.containsKey("RECURRENCE-ID")).toList());
        int times = events.stream().filter(event -> !event.containsKey("RECURRENCE-ID")).mapToInt(MediaSolvers::times)
                .sum();
        return Map.of("seances", String.valueOf(times), "jour", LocalDateTime.parse(one(moved, "DTSTART"), MOMENT)
                .getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH));
    }

    private static int times(Map<String, List<String>> event) {
        String rule = event.getOrDefault("RRULE", List.of("COUNT=1")).getFirst();
        return Integer.parseInt(rule.replaceAll(".*COUNT=", "")) - event.getOrDefault("EXDATE", List.of()).size();
    }

    private static String one(Map<String, List<String>> event, String property) {
        return only(event.getOrDefault(property, List.of()));
    }

    /** The recording that lasts longest, and how many seconds. */
    static Map<String, String> recordings(Handout handout) {
        Map<String, Integer> seconds = new TreeMap<>();
        handout.archive().forEach((path, bytes) -> seconds.put(path.substring(path.lastIndexOf('/') + 1),
                Math.toIntExact(Math.round(SoundRead.of(bytes).seconds()))));
        int most = seconds.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return Map.of("long", only(seconds.keySet().stream().filter(name -> Tables.in(seconds, name) == most).toList()),
                "secondes", String.valueOf(most));
    }

    /** The two posters whose code leads to a site that does not end like the one told, in the order of the generator. */
    static Map<String, String> posterCodes(Handout handout) {
        String site = handout.told("site");
        Map<String, String> elsewhere = new TreeMap<>();
        handout.archive().forEach((path, bytes) -> {
            String host = URI.create(QrRead.text(bytes)).getHost();
            if (!host.equals(site) && !host.endsWith("." + site)) {
                elsewhere.put(host, path.substring(path.indexOf('-') + 1, path.lastIndexOf('.')));
            }
        });
        assertThat(elsewhere).hasSize(2);
        String inside = only(elsewhere.keySet().stream().filter(host -> host.startsWith(site + ".")).toList());
        return Map.of("seconde", Tables.in(elsewhere, inside), "premiere", only(elsewhere.keySet().stream()
                .filter(host -> !host.equals(inside)).map(host -> Tables.in(elsewhere, host)).toList()));
    }

    /** The lightest picture that is wide enough, and wider than high. */
    static Map<String, String> pictureFolder(Handout handout) {
        int asked = Integer.parseInt(handout.told("largeur"));
        Map<String, Integer> sizes = new TreeMap<>();
        handout.archive().forEach((path, bytes) -> {
            PictureRead picture = PictureRead.of(bytes);
            if (picture.width() >= asked && picture.width() > picture.height()) {
                sizes.put(path.substring(path.lastIndexOf('/') + 1), bytes.length);
            }
        });
        int least = sizes.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        return Map.of("image", only(sizes.keySet().stream().filter(name -> Tables.in(sizes, name) == least).toList()));
    }
}
