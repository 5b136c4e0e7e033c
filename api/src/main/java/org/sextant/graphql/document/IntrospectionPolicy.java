package org.sextant.graphql.document;

import jakarta.inject.Singleton;
import org.sextant.platform.Actor;
import org.sextant.platform.Settings;

/**
 * Who may ask for the schema by introspection: everybody in a trial; otherwise whoever is signed in. The executor holds
 * either to what tools need and refuses queries that go round in circles.
 */
@Singleton
public final class IntrospectionPolicy {
    private final boolean open;

    IntrospectionPolicy(Settings settings) {
        this.open = settings.demo();
    }

    /** Whether somebody may run an operation. */
    public boolean allows(PreparedOperation operation, Actor actor) {
        return open || !operation.introspects() || !actor.isAnonymous();
    }
}
