package org.sextant.challenges.generator.solver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tables by the names of their columns. */
final class Tables {
    private static final Pattern COLUMN = Pattern.compile("\\S+");

    private Tables() {
    }

    /** The rows below the head; a cell that is missing is empty. */
    static List<Row> named(List<List<String>> rows) {
        List<String> head = rows.getFirst();
        return rows.stream().skip(1).map(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < head.size(); i++) {
                cells.put(head.get(i), i < row.size() ? row.get(i) : "");
            }
            return new Row(cells);
        }).toList();
    }

    /** A table of text separated by semicolons, none of which is quoted. */
    static List<Row> separated(String text) {
        return named(text.lines().map(line -> List.of(line.split(";", -1))).toList());
    }

    /** A table of plain text whose columns begin below the words of its head. */
    static List<Row> aligned(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<Integer> starts = COLUMN.matcher(lines.getFirst()).results().map(MatchResult::start).toList();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
                row.add(line.substring(starts.get(i), Math.max(starts.get(i), end)).strip());
            }
            rows.add(row);
        }
        return named(rows);
    }

    /** The value of a key that must be there. */
    static <V> V in(Map<String, V> map, String key) {
        V value = map.get(key);
        if (value == null) {
            throw new AssertionError("no " + key + " among " + map.keySet());
        }
        return value;
    }

    /** The only one. */
    static <T> T only(List<T> found) {
        if (found.size() != 1) {
            throw new AssertionError("not one answer: " + found);
        }
        return found.getFirst();
    }
}
