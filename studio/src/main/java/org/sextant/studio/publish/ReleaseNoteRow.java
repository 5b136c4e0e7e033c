package org.sextant.studio.publish;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code studio_release_note}. */
@MappedEntity("studio_release_note")
record ReleaseNoteRow(@Id @GeneratedValue @Nullable Long id, int releaseNumber, int revision, String text,
        @Nullable Long accountId, Instant writtenAt) {
    static ReleaseNoteRow of(ReleaseNote note) {
        return new ReleaseNoteRow(null, note.releaseNumber(), note.revision(), note.text(), note.accountId(),
                note.writtenAt());
    }
}
