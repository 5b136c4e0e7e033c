package org.sextant.release;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code content_release}. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
@MappedEntity("content_release")
record ReleaseRow(@Id int number, Instant publishedAt, ReleaseOrigin origin, String contentSha256,
        int maxReachableLevel, int maximumPix, String documentSha256, byte[] document) {
    static ReleaseRow of(ReleaseHeader header, String documentSha256, byte[] document) {
        return new ReleaseRow(header.number(), header.publishedAt(), header.origin(), header.contentSha256(),
                header.maxReachableLevel(), header.maximumPix(), documentSha256, document);
    }

    ReleaseHeader header() {
        return new ReleaseHeader(number, publishedAt, origin, contentSha256, maxReachableLevel, maximumPix);
    }
}
