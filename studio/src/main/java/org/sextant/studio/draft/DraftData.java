package org.sextant.studio.draft;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.entity.EntityKind;

/** The revisions that somebody made, for the copy of their data. */
@Singleton
final class DraftData implements PersonalData {
    private final DraftService drafts;

    DraftData(DraftService drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "revisions";
    }

    @Override
    public Object of(AccountId account) {
        return drafts.by(account).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(revision -> Made.of(entry.getKey(), revision)))
                .sorted(Comparator.comparing(Made::writtenAt)).toList();
    }

    /** A revision in the copy. */
    record Made(EntityKind kind, String key, int number, Instant writtenAt, String reason) {
        static Made of(Draft draft, Revision revision) {
            return new Made(draft.entity().kind(), draft.entity().key(), revision.number(), revision.writtenAt(),
                    revision.reason());
        }
    }
}
