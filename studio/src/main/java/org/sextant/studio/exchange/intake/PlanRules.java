package org.sextant.studio.exchange.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What to do with something that stands in files and in the studio. */
final class PlanRules {
    private PlanRules() {
    }

    /**
     * What a plan would do.
     *
     * @param imported the checksum of what the files say
     * @param base     that of what the release had with which the files began; empty where it had nothing
     * @param newest   that of what the studio has, empty where it has nothing
     * @param earlier  those of what the studio had before
     */
    static EntryAction action(String imported, Optional<String> base, Optional<String> newest, Set<String> earlier) {
        if (newest.isEmpty()) {
            return EntryAction.CREATE;
        } else if (newest.get().equals(imported) || base.filter(imported::equals).isPresent()
                || earlier.contains(imported)) {
            return EntryAction.UNCHANGED; // or the studio has gone on from it
        }
        return newest.equals(base) ? EntryAction.UPDATE : EntryAction.CONFLICT;
    }

    /** What is written. */
    static Set<EntryAction> written(boolean overwrites) {
        return overwrites
                ? EnumSet.of(EntryAction.CREATE, EntryAction.UPDATE, EntryAction.CONFLICT)
                : EnumSet.of(EntryAction.CREATE, EntryAction.UPDATE);
    }

    /**
     * Why a plan may not be carried out; empty when it may.
     *
     * @param idle    whether nothing works on it: what was ended before its end can be gone on with
     * @param entries how many are left to be written
     */
    static Optional<ApplyOutcome> refusal(BankImport planned, boolean idle, boolean fitReason, int reasonLength,
            boolean despiteProblems, int entries) {
        if (planned.state() != ImportState.PLANNED && !(planned.state() == ImportState.APPLYING && idle)) {
            return Optional.of(new ApplyOutcome.NotPlanned());
        } else if (!fitReason) {
            return Optional.of(new ApplyOutcome.UnfitReason(reasonLength));
        } else if (planned.errors() > 0 && !despiteProblems) {
            return Optional.of(new ApplyOutcome.Unsound(planned.errors()));
        }
        return entries == 0 ? Optional.of(new ApplyOutcome.NothingToWrite()) : Optional.empty();
    }
}
