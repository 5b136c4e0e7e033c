package org.sextant.release;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.sextant.platform.Pix;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;

/**
 * What is known of a release without its content.
 *
 * @param number            1 for the first
 * @param contentSha256     identifies its content, wherever and whenever it is published
 * @param maxReachableLevel the level at which pix and levels are capped, 1 to 8
 * @param maximumPix        the most that anybody can reach, 0 to 1024
 */
@Introspected
public record ReleaseHeader(int number, Instant publishedAt, ReleaseOrigin origin, String contentSha256,
        int maxReachableLevel, int maximumPix) {
    static ReleaseHeader of(Release release, String contentSha256, ReleaseOrigin origin) {
        Content content = release.content();
        Level highest = content.maxReachableLevel();
        int competences = content.framework().bringsPix() ? content.competences().size() : 0;
        return new ReleaseHeader(release.number().value(), release.publishedAt(), origin,
                contentSha256, highest.value(), Pix.maximum(competences, highest).value());
    }
}
