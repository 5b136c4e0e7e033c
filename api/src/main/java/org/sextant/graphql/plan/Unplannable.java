package org.sextant.graphql.plan;

/** A document asks for something that plans leave to GraphQL Java. */
final class Unplannable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unplannable(String what) {
        super(what, null, false, false);
    }
}
