package org.sextant.release;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The table {@code content_bank_offer}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BankOfferRepository extends GenericRepository<BankOfferRow, String> {
    @Query("""
            insert ignore into content_bank_offer (content_sha256, offered_at, state, content)
            values (:contentSha256, :offeredAt, 'OFFERED', :content)""")
    int offer(String contentSha256, Instant offeredAt, byte[] content);

    @Query("update content_bank_offer set state = 'SUPERSEDED' where state = 'OFFERED' and content_sha256 <> :contentSha256")
    int supersedeAllBut(String contentSha256);

    @Query("update content_bank_offer set state = 'ACCEPTED' where state = 'OFFERED' and content_sha256 = :contentSha256")
    int accept(String contentSha256);

    @Query("select count(*) from content_bank_offer where content_sha256 = :contentSha256")
    long countWith(String contentSha256);

    @Query("""
            select content_sha256, offered_at from content_bank_offer where state = 'OFFERED'
            order by offered_at desc limit 1""")
    Optional<BankOffer> current();

    Optional<BankOfferRow> findById(String contentSha256);
}
