package org.sextant.challenges.generator.security;

import java.util.Set;
import java.util.function.Predicate;

/** Two offers of backup, taken together. */
record BackupPlan(BackupOffer one, BackupOffer other) {
    /** What an organization asks of a plan. */
    enum Demand {
        MEDIA, PLACE, ERASING, RECENT, SPEED;

        static final Set<Demand> ALL = Set.of(values());
    }

    int cost() {
        return one.cost() + other.cost();
    }

    String codes() {
        return one.code() + " et " + other.code();
    }

    /** Whether it meets these demands. The copy that is recent and the one that is restored fast enough must be the same. */
    boolean meets(Set<Demand> demands, BackupNeeds needs) {
        return (!demands.contains(Demand.MEDIA) || !one.medium().equals(other.medium()))
                && (!demands.contains(Demand.PLACE) || either(offer -> offer.place().equals(BackupOffer.OFF_SITE)))
                && (!demands.contains(Demand.ERASING) || either(offer -> offer.locked() > needs.days()))
                && either(offer -> (!demands.contains(Demand.RECENT) || offer.recent(needs))
                        && (!demands.contains(Demand.SPEED) || offer.fast(needs)));
    }

    private boolean either(Predicate<BackupOffer> suits) {
        return suits.test(one) || suits.test(other);
    }
}
