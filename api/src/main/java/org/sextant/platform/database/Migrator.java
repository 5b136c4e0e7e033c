package org.sextant.platform.database;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema up to date, module by module; refuses a schema that it does not understand. */
@Singleton
public final class Migrator implements StartupStep {
    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

    private final DataSource dataSource;
    private final List<Migrations> modules;

    Migrator(DataSource dataSource, DataSourceResolver resolver, List<Migrations> modules) {
        this.dataSource = resolver.resolve(dataSource);
        this.modules = modules.stream().sorted(Comparator.comparingInt(Migrations::order)).toList();
    }

    @Override
    public int getOrder() {
        return SCHEMA;
    }

    @Override
    public void run() {
        modules.forEach(this::migrate);
    }

    private void migrate(Migrations module) {
        refuseForeign(module);
        Flyway flyway = Flyway.configure().dataSource(dataSource).locations("classpath:" + module.location())
                .table(module.historyTable()).ignoreMigrationPatterns(new String[0]).failOnMissingLocations(true)
                .baselineOnMigrate(!module.isFirst()).baselineVersion("0").load();
        refuseNewer(module, flyway.info().all());
        try {
            int applied = flyway.migrate().migrationsExecuted;
            if (applied > 0) {
                LOG.info("Applied {} migration(s) of {}", applied, module.module());
            }
        } catch (FlywayValidateException changed) {
            throw new StartRefused(Reason.DATA, "the database was made by other migrations than those of this Sextant ("
                    + module.module() + "): " + changed.getMessage(), changed);
        }
    }

    private void refuseForeign(Migrations module) {
        List<String> tables = tables();
        if (module.isFirst() && !tables.isEmpty() && tables.stream().noneMatch(t -> t.startsWith("flyway_history_"))) {
            throw new StartRefused(Reason.DATA, "the database holds tables of something else (" + tables.getFirst()
                    + " for one); give Sextant a database of its own. Nothing was changed.");
        }
    }

    private List<String> tables() {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%",
                        new String[]{"TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME"));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of the database cannot be listed", e);
        }
    }

    private static void refuseNewer(Migrations module, MigrationInfo[] all) {
        Optional<MigrationInfo> newer = Arrays.stream(all)
                .filter(info -> info.getState().isApplied() && !info.getState().isResolved())
                .filter(info -> info.getVersion() != null).max(Comparator.comparing(MigrationInfo::getVersion));
        newer.ifPresent(info -> {
            throw new StartRefused(Reason.DATA, "the database schema (" + module.module() + ") has version "
                    + info.getVersion() + ", which this Sextant does not know; start the newer Sextant that made it. "
                    + "Nothing was changed.");
        });
    }
}
