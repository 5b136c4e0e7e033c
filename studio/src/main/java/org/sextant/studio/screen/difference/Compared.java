package org.sextant.studio.screen.difference;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;

/**
 * Two releases that somebody wants to compare.
 *
 * @param of       the later one; null where there is none of its number
 * @param since    the one it is compared with; null where there is none of its number
 * @param releases the newest ones, to choose from
 */
public record Compared(@Nullable Release of, @Nullable Release since, Releases releases) {
    private static final String NUMBER = "[1-9]\\d{0,8}";
    /** The last number that a release may have, which none will. */
    private static final String NONE = "999999999";

    /** The releases of two numbers, as somebody wrote them. */
    public static Compared of(Screens screens, Request request, String of, String since) {
        return screens.run(Compared.class, "releases.graphql", request, Map.of("of", id(of), "since", id(since)),
                Compared.class);
    }

    /** The id of the release of a number, as somebody wrote it; that of none where it is no number. */
    public static String id(String number) {
        return new GlobalId("Release", number.matches(NUMBER) ? number : NONE).encode();
    }

    /** The newest releases. */
    public record Releases(List<Release> nodes) {
        /** The number of the newest. */
        public int newest() {
            return nodes.stream().mapToInt(Release::number).max().orElse(0);
        }
    }

    /** A release. */
    public record Release(int number, Instant publishedAt) {
    }
}
