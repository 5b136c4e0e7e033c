package org.sextant.graphql;

/**
 * Where in its life a request stands. Most are answered once; a subscription begins, and each of its events is then a
 * request of its own, which reads the server as it stands at that moment.
 */
public sealed interface Moment {
    /** One answer and no more. */
    record Once() implements Moment {
    }

    /** A subscription is to begin. */
    record Beginning() implements Moment {
    }

    /**
     * Something happened that a subscription tells of.
     *
     * @param event what the root field answers
     */
    record Happening(Object event) implements Moment {
    }
}
