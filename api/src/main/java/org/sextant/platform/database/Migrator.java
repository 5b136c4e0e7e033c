package org.sextant.platform.database;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
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
