package org.sextant.studio.publish.candidate;

import org.sextant.release.ReleaseHeader;

/** What bringing an earlier release back came to. */
public sealed interface RollbackOutcome {
    /** Its content is the newest release now. */
    record RolledBack(ReleaseHeader release) implements RollbackOutcome {
    }

    /** Another release was published since the publisher looked. */
    record Stale() implements RollbackOutcome {
    }

    /** It says what the release in service says. */
    record NothingNew() implements RollbackOutcome {
    }

    /** There is no such release. */
    record NoSuchRelease() implements RollbackOutcome {
    }

    /** The release cannot be read. */
    record Unreadable() implements RollbackOutcome {
    }

    /** The note is too long, by so many characters. */
    record NoteTooLong(int excess) implements RollbackOutcome {
    }

    /** The actor is no publisher. */
    record NotAllowed() implements RollbackOutcome {
    }
}
