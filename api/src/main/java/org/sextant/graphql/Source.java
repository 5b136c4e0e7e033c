package org.sextant.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** The object whose field is fetched. */
public final class Source {
    private Source() {
    }

    /** The object, of the class that its type is wired to. */
    public static <T> T of(DataFetchingEnvironment environment, Class<T> type) {
        @Nullable
        Object source = environment.getSource();
        if (type.isInstance(source)) {
            return type.cast(source);
        }
        throw new IllegalStateException(
                environment.getParentType() + " is wired to " + type.getSimpleName() + ", not to "
                        + source);
    }
}
