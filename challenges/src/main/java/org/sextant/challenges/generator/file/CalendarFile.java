package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sextant.challenges.generator.GeneratedFile;

/** Calendars as calendar programs exchange them (RFC 5545). */
public final class CalendarFile {
    private static final int LINE = 75; // bytes of a line at most, the first space of one that goes on included
    private static final String STAMP = "20211201T080000Z";

    private CalendarFile() {
    }

    public static GeneratedFile ics(String name, String title, List<CalendarEvent> events) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Sextant//Agenda//FR");
        line(text, "X-WR-CALNAME:" + escaped(title));
        events.forEach(event -> event(text, event));
        line(text, "END:VCALENDAR");
        return PlainText.of(name, text.toString());
    }

    private static void event(StringBuilder text, CalendarEvent event) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(event.uid()));
        line(text, "DTSTAMP:" + STAMP);
        line(text, "DTSTART:" + CalendarEvent.written(event.start()));
        line(text, "DTEND:" + CalendarEvent.written(event.start().plus(event.length())));
        event.rules().forEach(rule -> line(text, rule));
        line(text, "SUMMARY:" + escaped(event.summary()));
        line(text, "LOCATION:" + escaped(event.place()));
        line(text, "END:VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    private static void line(StringBuilder text, String line) {
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            String letter = Character.toString(point);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += more;
        }
        text.append("\r\n");
    }
}
