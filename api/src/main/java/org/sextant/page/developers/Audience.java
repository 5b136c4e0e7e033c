package org.sextant.page.developers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom an example is for. The order is that in which examples are listed. */
public enum Audience {
    /** Whoever comes, signed in or not. */
    ANYONE,
    /** Somebody who learns. */
    LEARNER,
    /** Somebody who teaches. */
    TEACHER,
    /** Somebody who writes content. */
    AUTHOR;

    /** As files of examples and answers in JSON name it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
