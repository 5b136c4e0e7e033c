package org.sextant.schema.rule;

import java.util.List;
import org.sextant.schema.release.Content;

/** A group of rules with the code that looks for breaches. */
interface Check {
    /** The rules it looks after, in the order of documents. */
    List<Rule> rules();

    /** Whether what it says of a challenge follows from that challenge alone, and it looks at nothing else. */
    default boolean looksAtEachChallengeAlone() {
        return false;
    }

    /** Adds all that does not hold. */
    void run(Content content, TypeChecks types, Breaches breaches);
}
