package org.sextant.release;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseFormat;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.test.SampleContent;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseHeaderTest {
    @Test
    void theMostPixAreThoseOfAllLevelsAndNoneInAFrameworkThatGivesNone() {
        assertThat(header(SampleContent.content()).maximumPix()).isEqualTo(16 * 5 * 8);
        assertThat(header(SampleContent.withoutPix(SampleContent.content())).maximumPix()).isZero();
    }

    private static ReleaseHeader header(Content content) {
        Release release = new Release(ReleaseNumber.FIRST, Instant.parse("2026-11-22T10:00:00Z"), content);
        return ReleaseHeader.of(release, ReleaseFormat.contentSha256(content), ReleaseOrigin.STUDIO);
    }
}
