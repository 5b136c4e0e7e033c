package org.sextant.studio.exchange.intake;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;

/** A row of {@code studio_import} without its problems. */
@MappedEntity("studio_import")
record ImportRow(@Id long id, @Nullable Long accountId, String name, long uploadId, int baseRelease, ImportState state,
        @Nullable Refusal refusal, @Nullable String refusedFile, int problemCount, int errorCount,
        @Nullable String reason, boolean overwrites, @Nullable Long jobId, Instant plannedAt) {
    BankImport bankImport() {
        return new BankImport(id, Optional.ofNullable(accountId).map(AccountId::new), name, uploadId, baseRelease,
                state,
                Optional.ofNullable(refusal), refusedFile == null ? "" : refusedFile, problemCount, errorCount,
                reason == null ? "" : reason, overwrites, Optional.ofNullable(jobId), plannedAt);
    }
}
