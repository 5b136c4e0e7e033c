package org.sextant.studio.grid.rung;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.entity.Documents;

/** The way back from what was done to a rung. */
@Singleton
public final class UndoService {
    private final RungDesk desk;
    private final RevisionLog log;

    UndoService(RungDesk desk, RevisionLog log) {
        this.desk = desk;
        this.log = log;
    }

    /**
     * Makes what stood before some revisions stand again, unless anything of it was changed since. What was not there
     * before becomes obsolete: nothing is taken out of the history. What this makes can be undone in its turn.
     */
    public RungOutcome undo(Actor actor, RungChange change, Reason reason) {
        return desk.write(actor, reason, (made, _) -> {
            List<Optional<Draft>> drafts = change.steps().stream().map(step -> log.locked(step.entity())).toList();
            for (int i = 0; i < drafts.size(); i++) {
                RungChange.Step step = change.steps().get(i);
                int newest = drafts.get(i).map(Draft::revision).orElse(0);
                if (newest < step.revision()) {
                    return new RungOutcome.NoSuchChange();
                } else if (newest > step.revision()) {
                    return new RungOutcome.Stale(step.entity(), newest);
                }
            }
            drafts.forEach(draft -> back(made, draft.orElseThrow()));
            return made.done();
        });
    }

    private void back(RungLog made, Draft draft) {
        int before = draft.revision() - 1;
        if (before > 0) {
            made.add(draft, log.document(draft, before), before);
        } else {
            Object value = Documents.record(draft.entity(), log.document(draft, draft.revision())).orElseThrow();
            made.change(draft, RungRules.withdrawn(value));
        }
    }
}
