package org.sextant.schema.rule;

import java.util.Optional;
import org.sextant.schema.type.ChallengeType;

/** The challenge types at hand, by key. */
@FunctionalInterface
public interface InstalledTypes {
    /** The type of that key; empty when it is not installed. */
    Optional<ChallengeType> find(String key);
}
