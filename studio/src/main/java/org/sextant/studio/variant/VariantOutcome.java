package org.sextant.studio.variant;

import org.sextant.studio.draft.copy.WorkingCopy;

/** What beginning a challenge came to. */
public sealed interface VariantOutcome {
    /** It can be edited. */
    record Begun(WorkingCopy copy) implements VariantOutcome {
    }

    /** There is no such skill. */
    record NoSuchSkill() implements VariantOutcome {
    }

    /** The skill has no such challenge. */
    record NoSuchChallenge() implements VariantOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements VariantOutcome {
    }
}
