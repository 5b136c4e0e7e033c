package org.sextant.content;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.Cursor;
import org.sextant.graphql.page.PageArguments;
import org.sextant.schema.release.ReleaseNumber;

/**
 * Pages of lists of content. A cursor carries its release: who has begun to turn pages reads one release to the end, even
 * if another is published meanwhile.
 */
public final class PageScope {
    private static final char AFTER_RELEASE = '/';

    private PageScope() {
    }

    /**
     * A page of a list, with everything below it read from where the list is.
     *
     * @param list what the list holds in a scope, in the order of the keys
     * @param key  the key that the list is ordered by, unique within it
     */
    public static <T> DataFetcherResult<Object> page(DataFetchingEnvironment environment,
            Function<ContentScope, List<T>> list, Function<T, String> key) {
        return page(environment, list, found -> found, key, (_, connection) -> connection);
    }

    /**
     * A page of a list that something else comes with.
     *
     * @param find what there is in a scope
     * @param list the list in it, in the order of the keys
     * @param key  the key that the list is ordered by, unique within it
     * @param made what the field answers, out of what there is and the page
     */
    public static <S, T> DataFetcherResult<Object> page(DataFetchingEnvironment environment,
            Function<ContentScope, S> find, Function<S, List<T>> list, Function<T, String> key,
            BiFunction<S, Connection<T>, Object> made) {
        PageArguments page = PageArguments.of(environment);
        ContentScope asked = ContentScope.ofArguments(environment);
        Optional<ReleaseNumber> begun = page.cursor().map(PageScope::release);
        ContentScope scope = begun.isEmpty() || begun.get().equals(asked.content().number())
                ? asked
                : asked.in(ContentScope.release(environment, begun.get()));
        String prefix = scope.content().number().toString() + AFTER_RELEASE;
        S found = find.apply(scope);
        Connection<T> connection = Connection.over(list.apply(found), page, element -> prefix + key.apply(element));
        return DataFetcherResult.newResult().data(made.apply(found, connection)).localContext(scope).build();
    }

    private static ReleaseNumber release(Cursor cursor) {
        int end = Math.max(0, cursor.key().indexOf(AFTER_RELEASE));
        return ReleaseNumber.parse(cursor.key().substring(0, end)).orElseThrow(
                () -> new RequestProblem(ErrorCode.BAD_REQUEST, "A cursor is not one of this list."));
    }
}
