package org.sextant.graphql.page;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

/**
 * Which part of a list is wanted.
 *
 * @param size    1 to 100
 * @param forward from the start (first, after) or from the end (last, before)
 * @param cursor  where the part begins, exclusive
 */
public record PageArguments(int size, boolean forward, Optional<Cursor> cursor) {
    public static final int DEFAULT_SIZE = 20;
    public static final int MAXIMUM_SIZE = 100;

    /** The arguments of a connection field, refused when they contradict each other or ask for too much. */
    public static PageArguments of(DataFetchingEnvironment environment) {
        Integer first = environment.getArgument("first");
        Integer last = environment.getArgument("last");
        String after = environment.getArgument("after");
        String before = environment.getArgument("before");
        if (first != null && last != null) {
            throw bad("Ask for 'first' or for 'last', not for both.");
        }
        boolean forward = last == null;
        if (forward ? before != null : after != null) {
            throw bad("'after' goes with 'first', 'before' with 'last'.");
        }
        return new PageArguments(size(forward ? "first" : "last", forward ? first : last), forward,
                Optional.ofNullable(forward ? after : before).map(Cursor::decode));
    }

    /** Whether an element with this key, in a list of rising keys, belongs to what follows the cursor. */
    boolean isBeyondCursor(String key) {
        int order = cursor.map(place -> key.compareTo(place.key())).orElse(forward ? 1 : -1);
        return forward ? order > 0 : order < 0;
    }

    private static int size(String argument, @Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_SIZE;
        }
        if (asked < 1 || asked > MAXIMUM_SIZE) {
            throw bad("'" + argument + "' is " + asked + "; ask for 1 to " + MAXIMUM_SIZE + ".");
        }
        return asked;
    }

    private static RequestProblem bad(String sentence) {
        return new RequestProblem(ErrorCode.BAD_REQUEST, sentence);
    }
}
