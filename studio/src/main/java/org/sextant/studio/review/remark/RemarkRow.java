package org.sextant.studio.review.remark;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;

/** A row of {@code studio_remark}. */
@MappedEntity("studio_remark")
record RemarkRow(@Id @GeneratedValue @Nullable Long id, long proposalId, @Nullable Long authorId, Instant writtenAt,
        String path, String text) {
    Remark remark() {
        return new Remark(Objects.requireNonNull(id), proposalId, Optional.ofNullable(authorId).map(AccountId::new),
                writtenAt, path, text);
    }
}
