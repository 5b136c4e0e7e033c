package org.sextant.tutorial.own;

import java.util.Optional;
import org.sextant.schema.content.Tutorial;

/** What marking a tutorial came to. */
public sealed interface MarkOutcome {
    /**
     * It is marked as asked, whether it was before or not.
     *
     * @param tutorial the tutorial; none when the release no longer has it
     */
    record Marked(Optional<Tutorial> tutorial) implements MarkOutcome {
    }

    /** There is no such tutorial. */
    record NoSuchTutorial() implements MarkOutcome {
    }

    /** Nobody is signed in, or the account was deleted. */
    record NoAccount() implements MarkOutcome {
    }
}
