package org.sextant.studio.variant;

import java.util.Optional;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;

/** When a family may have a new version of its prototype, and what that is called. */
final class PrototypeRules {
    private PrototypeRules() {
    }

    /** The prototype of the newest version; empty where there is none. */
    static Optional<Challenge> newest(Family family) {
        return family.challenges().stream().filter(Challenge::isPrototype).findFirst();
    }

    /** The version that comes next. */
    static int next(Family family) {
        return 1 + family.challenges().stream().mapToInt(Challenge::version).max().orElse(0);
    }

    /** Why a version cannot be begun; empty where it can. */
    static Optional<PrototypeOutcome> refusal(Family family, int version) {
        Optional<Challenge> newest = newest(family);
        if (newest.isEmpty()) {
            return Optional.of(new PrototypeOutcome.NoPrototype());
        } else if (newest.get().status() == ChallengeStatus.PROPOSED) {
            return Optional.of(new PrototypeOutcome.UnderWay(newest.get().version(), newest.get().id().value()));
        }
        return version == next(family) ? Optional.empty() : Optional.of(new PrototypeOutcome.NotNext(next(family)));
    }

    /** The id of the prototype of a version: the same for everybody who begins it. */
    static String key(Family family, int version) {
        return family.skill().id() + "-v" + version + "-0";
    }
}
