package org.sextant.studio.screen;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sextant.graphql.ErrorCode;
import org.sextant.page.PageProblem;

/**
 * What somebody sent with an address or a form, in which a name may have several values.
 *
 * @param values in the order in which they were sent
 */
public record Sent(Map<String, List<String>> values) {
    private static final int MOST_VALUES = 2_000;

    /** What stands in the address. */
    public static Sent of(HttpRequest<?> http) {
        return new Sent(http.getParameters().asMap());
    }

    /** What a form sent as {@code application/x-www-form-urlencoded}. */
    public static Sent of(String body) {
        try {
            return new Sent(new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_VALUES).parameters());
        } catch (IllegalArgumentException notEncoded) {
            throw new PageProblem(ErrorCode.BAD_REQUEST, "The form cannot be read: " + notEncoded.getMessage() + ".");
        }
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The last value of a name: that of the button that was pressed, where it has one too; empty where there is none. */
    public String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getLast();
    }
}
