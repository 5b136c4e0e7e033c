package org.sextant.schema.release;

import java.time.Instant;
import org.sextant.schema.Require;

/**
 * The immutable whole of published content.
 *
 * @param publishedAt when it was published, to the microsecond
 */
public record Release(ReleaseNumber number, Instant publishedAt, Content content) {
    public Release {
        Require.present(number, "number");
        Require.present(publishedAt, "publishedAt");
        Require.present(content, "content");
    }
}
