package org.sextant.graphql.plan;

/** A query ran longer than it may. */
public final class Late extends Exception {
    private static final long serialVersionUID = 1L;

    Late() {
        super("a query ran longer than it may", null, false, false);
    }
}
