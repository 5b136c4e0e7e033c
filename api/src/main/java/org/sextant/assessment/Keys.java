package org.sextant.assessment;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.schema.text.LocalizedText;

/** What inputs of several mutations have in common. */
public final class Keys {
    private static final int LONGEST_KEY = 100;
    private static final int MOST_LOCALES = 5;
    private static final Locale SOURCE = Locale.forLanguageTag(LocalizedText.SOURCE_LOCALE);

    private Keys() {
    }

    /** An idempotency key; a fault of the client when it is none. */
    public static String idempotency(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST, "'idempotencyKey' has " + key.length()
                    + " characters; write 1 to " + LONGEST_KEY + ", best a UUID.");
        }
        return key;
    }

    /** The languages of a test: the one chosen, or those of the request, and the one that content is written in. */
    public static List<Locale> locales(DataFetchingEnvironment environment, @Nullable Locale chosen) {
        List<Locale> wanted = new ArrayList<>(
                chosen == null ? Request.of(environment).locales() : List.of(chosen));
        wanted.add(SOURCE);
        List<Locale> distinct = wanted.stream().distinct().toList();
        return distinct.subList(0, Math.min(MOST_LOCALES, distinct.size()));
    }
}
