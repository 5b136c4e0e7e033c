package org.sextant.platform.database;

import io.micronaut.health.HealthStatus;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Whether the database answers, for {@code /health}. */
@Singleton
@Readiness
final class DatabaseHealth extends AbstractHealthIndicator<Map<String, String>> {
    private static final int SECONDS = 1;

    private final DataSource dataSource;

    DatabaseHealth(DataSource dataSource, DataSourceResolver resolver) {
        this.dataSource = resolver.resolve(dataSource);
    }

    @Override
    protected String getName() {
        return "database";
    }

    @Override
    protected Map<String, String> getHealthInformation() {
        try (Connection connection = dataSource.getConnection()) {
            boolean answers = connection.isValid(SECONDS);
            healthStatus = answers ? HealthStatus.UP : HealthStatus.DOWN;
            return Map.of("product", connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException e) {
            healthStatus = HealthStatus.DOWN;
            return Map.of("problem", "the database does not answer");
        }
    }
}
