package org.sextant.studio.publish.candidate;

import java.util.List;
import org.sextant.release.ReleaseHeader;
import org.sextant.studio.quality.ContentProblem;

/** What publishing came to. */
public sealed interface PublishOutcome {
    /** It is the newest release now. */
    record Published(ReleaseHeader release) implements PublishOutcome {
    }

    /** It is not what the publisher has seen: something was validated, or a release published, since. */
    record Stale() implements PublishOutcome {
    }

    /** It says what the release in service says. */
    record NothingNew() implements PublishOutcome {
    }

    /** Rules do not hold that must before publishing. */
    record Unsound(List<ContentProblem> errors) implements PublishOutcome {
        public Unsound {
            errors = List.copyOf(errors);
        }
    }

    /** Files that it names are not kept here; a sentence each. */
    record FilesMissing(List<String> sentences) implements PublishOutcome {
        public FilesMissing {
            sentences = List.copyOf(sentences);
        }
    }

    /** The note is too long, by so many characters. */
    record NoteTooLong(int excess) implements PublishOutcome {
    }

    /** The actor is no publisher. */
    record NotAllowed() implements PublishOutcome {
    }
}
