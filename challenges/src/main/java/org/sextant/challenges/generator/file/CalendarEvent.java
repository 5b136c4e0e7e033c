package org.sextant.challenges.generator.file;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * An event of a calendar, in local time of no zone.
 *
 * @param uid   what names it; the repetitions of an event and what replaces one of them share it
 * @param rules how it repeats, as lines of the file
 */
public record CalendarEvent(String uid, LocalDateTime start, Duration length, String summary, String place,
        List<String> rules) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    public CalendarEvent {
        rules = List.copyOf(rules);
    }

    /** An event that takes place once. */
    public CalendarEvent(String uid, LocalDateTime start, Duration length, String summary, String place) {
        this(uid, start, length, summary, place, List.of());
    }

    /** The same, every week, so many times; those without are counted among them and do not take place. */
    public CalendarEvent weekly(int times, List<LocalDateTime> without) {
        List<String> lines = new ArrayList<>(List.of("RRULE:FREQ=WEEKLY;COUNT=" + times));
        without.forEach(moment -> lines.add("EXDATE:" + written(moment)));
        return new CalendarEvent(uid, start, length, summary, place, lines);
    }

    /** The same, in the place of the repetition that began at a moment. */
    public CalendarEvent insteadOf(LocalDateTime moment) {
        return new CalendarEvent(uid, start, length, summary, place, List.of("RECURRENCE-ID:" + written(moment)));
    }

    static String written(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
