package org.sextant.graphql.http;

import io.micronaut.http.HttpStatus;
import java.util.Optional;

/**
 * An answer ready to be sent.
 *
 * @param body    JSON in UTF-8
 * @param gzipped the same, compressed; where the answer is kept and large enough
 * @param etag    names it; only of an answer that is the same for everybody who asks the same
 */
record Answer(HttpStatus status, byte[] body, Optional<byte[]> gzipped, Optional<String> etag) {
    /** One for nobody else. */
    static Answer once(HttpStatus status, byte[] body) {
        return new Answer(status, body, Optional.empty(), Optional.empty());
    }

    /** What it takes in memory, in bytes. */
    int size() {
        return body.length + gzipped.map(bytes -> bytes.length).orElse(0);
    }
}
