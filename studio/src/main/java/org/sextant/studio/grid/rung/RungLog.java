package org.sextant.studio.grid.rung;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;

/** The revisions that one action makes, one after the other, within the transaction of the service. */
final class RungLog {
    private final RevisionLog log;
    private final AccountId author;
    private final Reason reason;
    private final List<RungChange.Step> steps = new ArrayList<>();

    RungLog(RevisionLog log, AccountId author, Reason reason) {
        this.log = log;
        this.author = author;
        this.reason = reason;
    }

    /** Whether nobody has begun anything under a name. */
    boolean isFree(EntityRef entity) {
        return log.locked(entity).isEmpty();
    }

    /** Makes what nobody has begun yet; false where somebody was quicker. */
    boolean create(EntityRef entity, Object value) {
        Draft draft = log.begun(entity);
        if (draft.revision() == 0) {
            add(draft, Documents.written(value), null);
            return true;
        }
        return false;
    }

    /** Changes something that is there. */
    void change(Draft draft, Object value) {
        add(draft, Documents.written(value), null);
    }

    /** Adds a revision. */
    void add(Draft draft, Document document, @Nullable Integer restoredFrom) {
        int number = log.add(author, draft, document, reason, restoredFrom).number();
        steps.add(new RungChange.Step(draft.entity(), number));
    }

    /** All that was made. */
    RungOutcome done() {
        return new RungOutcome.Done(new RungChange(steps));
    }
}
