package org.sextant.schema.rule;

import java.util.List;
import org.sextant.schema.release.Content;

/** A group of rules with the code that looks for breaches. */
interface Check {
    /** The rules it looks after, in the order of documents. */
    List<Rule> rules();

    /** Adds all that does not hold. */
    void run(Content content, TypeChecks types, Breaches breaches);
}
