package org.sextant.page;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sextant.platform.Address;

/** Where the api's own pages are. */
@Factory
final class PageAddresses {
    @Singleton
    Address home() {
        return new Address("Sextant", "/", 0);
    }

    @Singleton
    Address explore() {
        return new Address("Explorer", "Explore", "/explore", 1);
    }

    @Singleton
    Address developers() {
        return new Address("Développeurs", "Developers", "/developers", 5);
    }

    @Singleton
    Address graphiql() {
        return new Address("GraphiQL", "/graphiql", 10);
    }
}
