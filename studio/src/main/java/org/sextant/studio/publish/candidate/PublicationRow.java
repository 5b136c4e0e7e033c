package org.sextant.studio.publish.candidate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;

/** A row of {@code studio_publication}. */
@MappedEntity("studio_publication")
record PublicationRow(@Id int releaseNumber, @Nullable Long publisherId, @Nullable Integer restores) {
    Publication publication() {
        return new Publication(releaseNumber, Optional.ofNullable(publisherId).map(AccountId::new),
                Optional.ofNullable(restores));
    }
}
