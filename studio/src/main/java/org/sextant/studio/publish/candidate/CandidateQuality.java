package org.sextant.studio.publish.candidate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.release.ReleaseFormat;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.quality.ContentProblem;

/**
 * The checksums of candidates, and what the rules say of them. Both take a while with a large bank and follow from what
 * never changes: the release below and the revisions over it; the content of a checksum. So each is worked out once for all
 * who look at a candidate, and not again when it is published.
 */
@Singleton
final class CandidateQuality {
    private static final int KEPT = 20;

    private final ChallengeTypes types;
    private final Cache<Laid, String> checksums = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<Compared, List<ContentProblem>> added = Caffeine.newBuilder().maximumSize(KEPT).build();

    CandidateQuality(ChallengeTypes types) {
        this.types = types;
    }

    /** The checksum of the content of a candidate. */
    String contentSha256(Candidate candidate) {
        ReleaseHeader base = candidate.base().header();
        List<Revision.Key> laid = candidate.entries().stream().map(entry -> entry.acceptance().head().key()).toList();
        return laid.isEmpty()
                ? base.contentSha256()
                : checksums.get(new Laid(candidate.base().number(), laid),
                        _ -> ReleaseFormat.contentSha256(candidate.content()));
    }

    /** What the rules say of a candidate and not of the release in service: nothing else was made worse. */
    List<ContentProblem> problems(Candidate candidate) {
        String base = candidate.base().header().contentSha256();
        String next = contentSha256(candidate);
        if (next.equals(base)) {
            return List.of();
        }
        return added.get(new Compared(base, next), _ -> ContentRules
                .added(candidate.base().release().content(), candidate.content(), types::find).stream()
                .map(ContentProblem::of).toList());
    }

    /** Revisions over a release. */
    private record Laid(ReleaseNumber base, List<Revision.Key> revisions) {
    }

    /** The checksums of a release and of what would follow it. */
    private record Compared(String base, String next) {
    }
}
