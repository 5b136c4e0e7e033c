package org.sextant.studio.variant;

import org.sextant.studio.draft.copy.WorkingCopy;

/** What making a challenge a variant of another came to. */
sealed interface JoinOutcome {
    /** It is one: here it goes on. */
    record Joined(WorkingCopy copy) implements JoinOutcome {
    }

    /** The author has no working copy of it. */
    record NotOpen() implements JoinOutcome {
    }

    /** Another window of the author saved meanwhile. */
    record Stale(int version) implements JoinOutcome {
    }

    /** It has revisions under its own id, which stay there. */
    record HasRevisions(int revision) implements JoinOutcome {
    }

    /** There is no such challenge to follow. */
    record NoSuchChallenge() implements JoinOutcome {
    }

    /** Both are of one skill already. */
    record SameSkill(String skill) implements JoinOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements JoinOutcome {
    }
}
