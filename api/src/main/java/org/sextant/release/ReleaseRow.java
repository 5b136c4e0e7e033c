package org.sextant.release;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code content_release}. */
@MappedEntity("content_release")
record ReleaseRow(@Id int number, Instant publishedAt, ReleaseOrigin origin, String contentSha256,
        String documentSha256, byte[] document) {
}
