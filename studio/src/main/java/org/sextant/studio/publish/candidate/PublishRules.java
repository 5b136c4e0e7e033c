package org.sextant.studio.publish.candidate;

import java.util.List;
import java.util.Optional;
import org.sextant.studio.publish.candidate.PublishOutcome.FilesMissing;
import org.sextant.studio.publish.candidate.PublishOutcome.NothingNew;
import org.sextant.studio.publish.candidate.PublishOutcome.Stale;
import org.sextant.studio.publish.candidate.PublishOutcome.Unsound;
import org.sextant.studio.quality.ContentProblem;

/** When a release may be published. */
final class PublishRules {
    private PublishRules() {
    }

    /**
     * Why it may not be, as far as its content goes; empty when it may.
     *
     * @param present the checksum of the release in service
     * @param seen    that of what the publisher has seen
     * @param now     that of what would be published
     */
    static Optional<PublishOutcome> publishing(String present, String seen, String now) {
        if (!now.equals(seen)) {
            return Optional.of(new Stale());
        }
        return now.equals(present) ? Optional.of(new NothingNew()) : Optional.empty();
    }

    /** Why it may not be, as far as its soundness goes; empty when it may. */
    static Optional<PublishOutcome> sound(List<ContentProblem> problems, List<String> missingFiles) {
        List<ContentProblem> errors = problems.stream().filter(ContentProblem::isError).toList();
        if (!errors.isEmpty()) {
            return Optional.of(new Unsound(errors));
        }
        return missingFiles.isEmpty() ? Optional.empty() : Optional.of(new FilesMissing(missingFiles));
    }
}
