package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.sextant.challenges.generator.GeneratedFile;

import static org.assertj.core.api.Assertions.assertThat;

/** A calendar as a calendar program reads it: lines unfolded, values without their escapes. */
public final class CalendarRead {
    private CalendarRead() {
    }

    /** The events in the order of the file, each a value or several by the name of its property. */
    public static List<Map<String, List<String>>> events(GeneratedFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
        }
        List<String> lines = List.of(text.replace("\r\n ", "").split("\r\n"));
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        return events(lines);
    }

    private static List<Map<String, List<String>>> events(List<String> lines) {
        List<Map<String, List<String>>> events = new ArrayList<>();
        SequencedMap<String, List<String>> event = new LinkedHashMap<>();
        for (String line : lines) {
            switch (line) {
                case "BEGIN:VEVENT" -> event = new LinkedHashMap<>();
                case "END:VEVENT" -> events.add(event);
                default -> event.computeIfAbsent(line.substring(0, line.indexOf(':')), name -> new ArrayList<>())
                        .add(plain(line.substring(line.indexOf(':') + 1)));
            }
        }
        return events;
    }

    private static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean escape = value.charAt(i) == '\\';
            char letter = value.charAt(escape ? ++i : i);
            plain.append(escape && letter == 'n' ? '\n' : letter);
        }
        return plain.toString();
    }
}
