package org.sextant.graphql.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that grows, as Relay specifies connections.
 *
 * @param <T>   what the list holds
 * @param count how many there are in all; counted only when asked
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier count) {
    /**
     * The connection over rows that a repository read, one more than the page where there are more.
     *
     * @param rows in the order of the list for a page from the start, in the opposite order for one from the end
     * @param key  the key that the list is ordered by
     */
    public static <T> Connection<T> of(List<T> rows, PageArguments page, Function<T, String> key, IntSupplier count) {
        boolean more = rows.size() > page.size();
        List<T> kept = more ? rows.subList(0, page.size()) : rows;
        List<T> ordered = page.forward() ? kept : kept.reversed();
        List<Edge<T>> edges = ordered.stream().map(row -> new Edge<>(new Cursor(key.apply(row)).encode(), row))
                .toList();
        boolean beyond = page.cursor().isPresent();
        return new Connection<>(edges, new PageInfo(page.forward() ? more : beyond, page.forward() ? beyond : more,
                edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()),
                count);
    }

    /**
     * The connection over a list that is in memory.
     *
     * @param list in rising order of the keys
     * @param key  the key that the list is ordered by
     */
    public static <T> Connection<T> over(List<T> list, PageArguments page, Function<T, String> key) {
        List<T> directed = page.forward() ? list : list.reversed();
        List<T> rows = directed.stream().filter(element -> page.isBeyondCursor(key.apply(element)))
                .limit(page.size() + 1L).toList();
        return of(rows, page, key, list::size);
    }

    /** The elements without their cursors. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /** How many there are in all. */
    public int totalCount() {
        return count.getAsInt();
    }

    /** An element and its place. */
    public record Edge<T>(String cursor, T node) {
    }

    /** Whether there is more on either side. */
    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
            @Nullable String endCursor) {
    }
}
