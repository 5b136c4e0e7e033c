package org.sextant.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sextant.schema.release.CanonicalJson;

/**
 * A mutation that a client may send again, after a line that was cut or a button pressed twice.
 *
 * @param key         what the client chose
 * @param fingerprint by which the same mutation with the same arguments is known, and told from any other under the key
 */
public record Repeatable(String key, String fingerprint) {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final String FIELD = "idempotencyKey";

    /** What is asked for; empty where the input has no key, so that it is done each time. */
    public static Optional<Repeatable> of(DataFetchingEnvironment environment) {
        return environment.getArgument("input") instanceof Map<?, ?> input && input.get(FIELD) instanceof String chosen
                ? Optional.of(new Repeatable(key(chosen),
                        digest(Map.of(environment.getField().getName(), plain(environment.getArguments())))))
                : Optional.empty();
    }

    /**
     * A key as a client chose it. Of these characters the database and we compare alike; it passes over spaces at the end.
     *
     * @throws RequestProblem when it is none
     */
    public static String key(String chosen) {
        if (!FORM.matcher(chosen).matches()) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST,
                    "'idempotencyKey' takes 1 to 100 characters of ASCII without spaces, best a UUID.");
        }
        return chosen;
    }

    /** Maps without the key, lists and texts: whatever else stands there is told by its text. */
    private static Object plain(Object value) {
        return switch (value) {
            case Map<?, ?> fields -> {
                Map<String, Object> sorted = new TreeMap<>();
                fields.forEach((name, held) -> {
                    if (!FIELD.equals(name) && held != null) {
                        sorted.put(String.valueOf(name), plain(held));
                    }
                });
                yield sorted;
            }
            case List<?> elements -> elements.stream().map(Repeatable::plain).toList();
            default -> value.toString();
        };
    }

    private static String digest(Map<String, Object> said) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(CanonicalJson.write(said)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
