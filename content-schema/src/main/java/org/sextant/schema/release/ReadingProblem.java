package org.sextant.schema.release;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with JSON or YAML, and at which place, in words for the person who wrote or sent it. */
public final class ReadingProblem {
    private static final Pattern YAML_MARK = Pattern.compile("in 'reader', line (\\d+), column (\\d+)");

    private ReadingProblem() {
    }

    /** One sentence for what reading failed with. */
    public static String sentence(IOException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "unknown field '" + unknown.getPropertyName() + "' at "
                    + path(unknown) + "; it may come from a newer version of Sextant";
            case JsonMappingException mapping -> mapping.getCause() instanceof JsonProcessingException syntax
                    ? malformed(syntax)
                    : misplaced(mapping);
            case JsonProcessingException syntax -> malformed(syntax);
            default -> "it cannot be read: " + e.getMessage();
        };
    }

    /** The place of the problem, such as {@code /areas/0/title}; empty for the whole. */
    public static String path(JsonMappingException e) {
        return e.getPath().stream().map(at -> "/" + (at.getFieldName() == null ? at.getIndex() : at.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String malformed(JsonProcessingException e) {
        return "not well formed: " + (e instanceof JsonEOFException ? "it ends too early" : words(e)) + position(e);
    }

    /** The parser's words without its quotations of the text and its hints at settings. */
    private static String words(JsonProcessingException e) {
        return e.getOriginalMessage().lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "))
                .replaceFirst("(: enable|, from) `.*|: maybe a \\(non-standard\\) comment.*", "");
    }

    /** A parser of YAML says in its message where the problem is; its location is the token before. */
    private static String position(JsonProcessingException e) {
        Optional<MatchResult> marked = YAML_MARK.matcher(e.getOriginalMessage()).results().reduce((_, last) -> last);
        if (marked.isPresent()) {
            return " (line " + marked.get().group(1) + ", column " + marked.get().group(2) + ")";
        }
        JsonLocation at = e.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static String misplaced(JsonMappingException e) {
        if (e.getOriginalMessage().startsWith("No content")) {
            return "there is nothing in it";
        } else if (e.getOriginalMessage().startsWith("Trailing token")) {
            return "text follows after the end (line " + e.getLocation().getLineNr() + ")";
        }
        return (e.getPath().isEmpty() ? "" : "at " + path(e) + ": ") + unfit(e);
    }

    private static String unfit(JsonMappingException e) {
        if (e instanceof InvalidFormatException format && e.getCause() instanceof DateTimeException) {
            return "'" + format.getValue() + "' is no " + time(format.getTargetType());
        } else if (e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof DateTimeException) {
            return String.valueOf(e.getCause().getMessage());
        }
        return switch (e) {
            case InvalidNullException _ -> "a value is missing";
            case InvalidFormatException format -> kind(format.getTargetType()) + " is needed, not '"
                    + format.getValue() + "'";
            case MismatchedInputException mismatch when mismatch.getOriginalMessage().contains("`null`") ->
                "a value is missing";
            case MismatchedInputException mismatch -> kind(mismatch.getTargetType()) + " is needed here";
            default -> "it does not fit here";
        };
    }

    private static String time(Class<?> type) {
        return Duration.class.equals(type)
                ? "duration; write for example PT1H30M"
                : LocalDate.class.equals(type) ? "day that exists" : "time that exists";
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        } else if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(Object::toString)
                    .collect(Collectors.joining(", "));
        } else if (type.isRecord() && type.getRecordComponents().length == 1) {
            return kind(type.getRecordComponents()[0].getType());
        } else if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "a group of fields";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        } else if (Temporal.class.isAssignableFrom(type)) {
            return "a date";
        } else if (type == int.class || type == Integer.class) {
            return "a whole number";
        } else if (type == boolean.class) {
            return "true or false";
        }
        return type == String.class ? "a text" : "another value";
    }
}
