package org.sextant.studio.screen.edit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.graphql.ErrorCode;
import org.sextant.page.PageProblem;

/**
 * A form as a browser sends it, with several values of one name.
 *
 * @param values in the order in which they were sent
 */
record FilledForm(Map<String, List<String>> values) {
    private static final int MOST_VALUES = 10_000;

    /**
     * Reads {@code application/x-www-form-urlencoded}.
     *
     * @throws PageProblem when it has more values than a document can have fields: none of them is kept, or lost, in silence
     */
    static FilledForm of(String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = body.split("&", MOST_VALUES + 1);
        if (pairs.length > MOST_VALUES) {
            throw new PageProblem(ErrorCode.TOO_COSTLY, "The form has more than " + MOST_VALUES
                    + " values, so nothing of it was saved. Go back and send fewer: shorten its lists.");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new FilledForm(values);
    }

    /** The last value of a name; empty where there is none. */
    String text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getLast();
    }

    /** The number under a name. */
    Optional<Integer> number(String name) {
        return Optional.of(text(name)).filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt);
    }

    /** What was filled in of the prompt beside the form. */
    Map<String, String> answer() {
        return values.keySet().stream().filter(name -> name.matches("choice(\\.\\d+)?|(field|order|pair)\\..*"))
                .collect(Collectors.toMap(name -> name, this::text));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) { // a stray per cent sign, which no browser sends
            return text;
        }
    }
}
