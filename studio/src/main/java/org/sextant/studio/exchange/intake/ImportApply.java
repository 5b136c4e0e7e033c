package org.sextant.studio.exchange.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.sextant.graphql.GlobalId;
import org.sextant.job.JobHandler;
import org.sextant.job.JobOutcome;
import org.sextant.job.JobRun;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.entity.Document;

/**
 * Carries a plan out: a revision for each entry, some in a transaction, which also notes that they are written. Whoever goes
 * on where another node was ended finds what is left, and writes nothing twice.
 */
@Singleton
final class ImportApply implements JobHandler {
    static final String KIND = "bank-import-apply";
    private static final int AT_ONCE = 25;

    private final ImportRepository imports;
    private final EntryRepository entries;
    private final RevisionLog log;

    ImportApply(ImportRepository imports, EntryRepository entries, RevisionLog log) {
        this.imports = imports;
        this.entries = entries;
        this.log = log;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(Actor actor, String input, JobRun run) {
        BankImport wanted = imports.find(Long.parseLong(input)).orElseThrow().bankImport();
        Optional<AccountId> author = Editors.writer(actor);
        if (author.isEmpty()) {
            return new JobOutcome.Refused();
        }
        Set<String> actions = ImportService.names(PlanRules.written(wanted.overwrites()));
        int total = entries.count(wanted.id(), actions, ImportService.names(Set.of(EntryState.values())));
        int left = entries.count(wanted.id(), actions, Set.of(EntryState.PLANNED.name()));
        while (left > 0) {
            int after = Math.max(0, left - AT_ONCE);
            left = run.step(total - after, total, () -> {
                entries.open(wanted.id(), actions, AT_ONCE).forEach(entry -> write(author.get(), wanted, entry));
                return after;
            });
        }
        run.step(total, total, () -> {
            entries.forget(wanted.id()); // of conflicts that stay as they are in the studio
            return imports.reach(wanted.id(), ImportState.APPLIED.name());
        });
        return new JobOutcome.Done(new GlobalId(ImportFeature.IMPORT, Long.toString(wanted.id())).encode());
    }

    private void write(AccountId author, BankImport wanted, OpenEntryRow entry) {
        Draft draft = log.begun(entry.entity());
        Document document = new Document(entry.document());
        String newest = draft.revision() == 0 ? "" : log.document(draft, draft.revision()).sha256();
        if (newest.equals(entry.newestSha256()) && !newest.equals(document.sha256())) {
            int revision = log.add(author, draft, document, new Reason(wanted.reason()), null).number();
            entries.settle(wanted.id(), entry.position(), EntryState.WRITTEN.name(), revision);
        } else {
            entries.settle(wanted.id(), entry.position(), EntryState.STALE.name(), null);
        }
    }
}
