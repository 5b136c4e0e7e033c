package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Tolerance;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Reading;

/** The cells of grading tables. */
final class Row {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Row() {
    }

    /** A cell with the characters that its escapes stand for. */
    static String text(@Nullable String cell) {
        return cell == null
                ? ""
                : ESCAPE.matcher(cell).replaceAll(
                        found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }

    /** The entries of a cell; none in one that holds nothing at all. */
    static List<String> list(@Nullable String cell, String separator) {
        return cell == null ? List.of() : Stream.of(cell.split(Pattern.quote(separator), -1)).map(Row::text).toList();
    }

    /** {@code a=x & b=y}. */
    static Answer.Fields fields(@Nullable String cell) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        list(cell, " & ").forEach(field -> {
            String[] parts = field.split("=", 2);
            values.put(parts[0].strip(), parts[1]);
        });
        return new Answer.Fields(values);
    }

    /** {@code T1T2}. */
    static List<Tolerance> tolerances(String cell) {
        return Arrays.stream(Tolerance.values()).filter(tolerance -> cell.contains(tolerance.name())).toList();
    }

    static Definition definition(Object options, Object solution, List<Tolerance> tolerances) {
        return new Definition(json(options), json(solution), tolerances, false);
    }

    static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    /** {@code ok}, {@code ko}, or {@code un} for an answer that cannot be read and is graded wrong all the same. */
    static String outcome(ChallengeType type, Definition definition, Answer answer) {
        boolean isRight = type.grade(definition, answer).isRight();
        if (type.read(definition.question(), answer) instanceof Reading.Unreadable) {
            return isRight ? "unreadable, and yet right" : "un";
        }
        return isRight ? "ok" : "ko";
    }

    /** The ids of the fields that are right. */
    static List<String> rightFields(Grade grade) {
        return grade.fields().stream().filter(Grade.FieldVerdict::isRight).map(Grade.FieldVerdict::field).toList();
    }

    static Map<String, Object> field(String id, String key, Object value) {
        return Map.of("id", id, key, value);
    }
}
