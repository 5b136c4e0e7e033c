package org.sextant.studio.variant;

import org.sextant.studio.draft.copy.WorkingCopy;

/** What beginning a new version of a prototype came to. */
sealed interface PrototypeOutcome {
    /** It can be edited. */
    record Begun(WorkingCopy copy) implements PrototypeOutcome {
    }

    /** There is no such skill. */
    record NoSuchSkill() implements PrototypeOutcome {
    }

    /** The skill has no prototype yet. */
    record NoPrototype() implements PrototypeOutcome {
    }

    /** The newest version is still being written. */
    record UnderWay(int version, String key) implements PrototypeOutcome {
    }

    /** Another version comes next. */
    record NotNext(int next) implements PrototypeOutcome {
    }

    /** Somebody else has begun it, or something else has its id. */
    record Taken(String key) implements PrototypeOutcome {
    }

    /** Its id would be too long. */
    record UnfitKey(String key) implements PrototypeOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements PrototypeOutcome {
    }
}
