package org.sextant.graphql.plan;

/** A plan has met what it is not made for: an error, a null where there must be none, a value that comes later. */
public final class Deviation extends Exception {
    private static final long serialVersionUID = 1L;

    Deviation(String what) {
        super(what, null, false, false);
    }

    Deviation(Exception cause) {
        super(cause.toString(), cause, false, false);
    }
}
