package org.sextant.studio.draft.copy;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.entity.EntityKind;

/** The working copies of somebody, for the copy of their data. */
@Singleton
final class CopyData implements PersonalData {
    private final WorkingCopyService copies;

    CopyData(WorkingCopyService copies) {
        this.copies = copies;
    }

    @Override
    public String name() {
        return "workingCopies";
    }

    @Override
    public Object of(AccountId account) {
        return copies.all(account).stream().map(Kept::of).toList();
    }

    /** A working copy in the copy. */
    record Kept(EntityKind kind, String key, int version, int baseRevision, Instant savedAt, String document) {
        static Kept of(WorkingCopy copy) {
            return new Kept(copy.draft().entity().kind(), copy.draft().entity().key(), copy.version(),
                    copy.baseRevision(), copy.savedAt(), copy.document().json());
        }
    }
}
