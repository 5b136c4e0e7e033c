package org.sextant.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import javax.sql.DataSource;

/** The pool of a server, without what ties its connections to transactions of requests. */
final class BareConnections {
    private BareConnections() {
    }

    /** The pool of a server in this process. */
    static HikariDataSource of(Trial trial) {
        return (HikariDataSource) DelegatingDataSource.unwrapDataSource(trial.bean(DataSource.class));
    }
}
