package org.sextant.platform.database;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The migrations of the api itself. */
@Factory
final class ApiMigrations {
    @Singleton
    Migrations api() {
        return new Migrations("api", "db/api", "flyway_history_api", 0);
    }
}
