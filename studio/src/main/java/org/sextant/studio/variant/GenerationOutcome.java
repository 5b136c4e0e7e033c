package org.sextant.studio.variant;

import java.util.List;
import java.util.Optional;
import org.sextant.schema.check.Finding;
import org.sextant.studio.draft.copy.WorkingCopy;

/** What a wish for a generated variant came to. */
sealed interface GenerationOutcome {
    /**
     * There it is.
     *
     * @param copy the working copy of it; empty while it was only looked at
     */
    record Made(GeneratedVariant variant, Optional<WorkingCopy> copy) implements GenerationOutcome {
    }

    /** There is no such skill. */
    record NoSuchSkill() implements GenerationOutcome {
    }

    /** It made no challenge of the skill that is in use or proposed. */
    record NoSuchGenerator() implements GenerationOutcome {
    }

    /** This server does not have it in that version. */
    record NotInstalled(int version) implements GenerationOutcome {
    }

    /** The seed is no whole number of 64 bits. */
    record UnfitSeed(String seed) implements GenerationOutcome {
    }

    /** The generator makes nothing of the parameters. */
    record UnfitParameters(List<Finding> findings) implements GenerationOutcome {
        public UnfitParameters {
            findings = List.copyOf(findings);
        }
    }

    /** No challenge of the family has texts in which other data could be put. */
    record NoWording() implements GenerationOutcome {
    }

    /** It is there already. */
    record Repeats(String key) implements GenerationOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements GenerationOutcome {
    }
}
