package org.sextant.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The table {@code account_registration}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationRepository extends GenericRepository<RegistrationRow, String> {
    Optional<RegistrationRow> findById(String keySha256);

    @Query("""
            insert into account_registration (key_sha256, account_id, data_sha256, registered_at)
            values (:keySha256, :accountId, :dataSha256, :registeredAt)""")
    int add(String keySha256, long accountId, String dataSha256, Instant registeredAt);
}
