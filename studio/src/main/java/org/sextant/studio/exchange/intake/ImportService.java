package org.sextant.studio.exchange.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.content.ContentStore;
import org.sextant.job.JobService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.Reason;
import org.sextant.upload.Upload;
import org.sextant.upload.UploadService;

/** Imports: asked for, looked at, carried out. For whoever may not read drafts there are none. */
@Singleton
public final class ImportService {
    private final ImportRepository imports;
    private final EntryRepository entries;
    private final PlanMemory memory;
    private final UploadService uploads;
    private final JobService jobs;
    private final ContentStore store;
    private final Transactions transactions;
    private final Clock clock;

    ImportService(ImportRepository imports, EntryRepository entries, PlanMemory memory, UploadService uploads,
            JobService jobs, ContentStore store, Transactions transactions, Clock clock) {
        this.imports = imports;
        this.entries = entries;
        this.memory = memory;
        this.uploads = uploads;
        this.jobs = jobs;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Has a plan made of files that the actor handed in. Nothing of the drafts is changed.
     *
     * @param base the number of the release that the files began with; none given, that in service
     */
    PlanOutcome plan(Actor actor, long upload, Optional<Integer> base) {
        Optional<AccountId> author = Editors.writer(actor);
        if (author.isEmpty()) {
            return new PlanOutcome.NotAllowed();
        }
        int release = base.orElseGet(() -> store.current().number().value());
        if (!isRelease(release)) {
            return new PlanOutcome.NoSuchRelease();
        }
        return uploads.find(actor, upload).map(file -> begun(actor, author.get(), file, release))
                .orElseGet(PlanOutcome.NoSuchUpload::new);
    }

    /**
     * Has a plan carried out.
     *
     * @param overwrites      whether a revision is written also where the studio has others that the files do not know
     * @param despiteProblems whether it is carried out although the rules find errors in the files
     */
    ApplyOutcome apply(Actor actor, long id, Reason reason, boolean overwrites, boolean despiteProblems) {
        if (Editors.writer(actor).isEmpty()) {
            return new ApplyOutcome.NotAllowed();
        }
        return transactions.write(() -> imports.locked(id).map(ImportRow::bankImport)
                .map(planned -> PlanRules.refusal(planned, !memory.isWorkedOn(planned), reason.isFit(), reason.length(),
                        despiteProblems,
                        entries.count(id, names(PlanRules.written(overwrites)), Set.of(EntryState.PLANNED.name())))
                        .orElseGet(() -> {
                            imports.begin(id, reason.text(), overwrites);
                            imports.worksOn(id, jobs.ask(actor, ImportApply.KIND, Long.toString(id)));
                            return new ApplyOutcome.Begun(imports.find(id).orElseThrow().bankImport());
                        }))
                .orElseGet(ApplyOutcome.NoSuchImport::new));
    }

    /** An import. */
    Optional<BankImport> find(Actor actor, long id) {
        return Editors.mayRead(actor) ? imports.find(id).map(ImportRow::bankImport) : Optional.empty();
    }

    /** Imports of a lower number, the last first. */
    List<BankImport> before(Actor actor, long id, int limit) {
        return Editors.mayRead(actor)
                ? imports.before(id, limit).stream().map(ImportRow::bankImport).toList()
                : List.of();
    }

    /** Imports of a higher number, the first first. */
    List<BankImport> after(Actor actor, long id, int limit) {
        return Editors.mayRead(actor)
                ? imports.after(id, limit).stream().map(ImportRow::bankImport).toList()
                : List.of();
    }

    int count() {
        return imports.countAll();
    }

    /** All imports of somebody. */
    List<BankImport> by(AccountId account) {
        return imports.of(account.value()).stream().map(ImportRow::bankImport).toList();
    }

    /** What the rules say of the files of imports that the actor was shown, by their numbers. */
    Map<Long, List<Problem>> problems(Collection<Long> of) {
        return imports.problems(of).stream()
                .collect(Collectors.toMap(ProblemsRow::id, row -> ProblemList.read(row.problems())));
    }

    /** Entries of higher positions. */
    List<PlanEntry> after(BankImport shown, int position, Set<EntryAction> actions, Set<EntryState> states, int limit) {
        return entries.after(shown.id(), position, names(actions), names(states), limit).stream().map(EntryRow::entry)
                .toList();
    }

    /** Entries of lower positions, the last first. */
    List<PlanEntry> before(BankImport shown, int position, Set<EntryAction> actions, Set<EntryState> states,
            int limit) {
        return entries.before(shown.id(), position, names(actions), names(states), limit).stream()
                .map(EntryRow::entry).toList();
    }

    int count(BankImport shown, Set<EntryAction> actions, Set<EntryState> states) {
        return entries.count(shown.id(), names(actions), names(states));
    }

    /** How many entries there are of each action and state, by the number of the import. */
    Map<Long, List<EntryCount>> counts(Collection<Long> of) {
        return entries.counts(of).stream().collect(Collectors.groupingBy(CountRow::importId,
                Collectors.mapping(row -> new EntryCount(row.action(), row.state(), row.count()),
                        Collectors.toList())));
    }

    static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private PlanOutcome begun(Actor actor, AccountId author, Upload upload, int release) {
        return transactions.write(() -> {
            if (memory.isPlanning(author)) {
                return new PlanOutcome.UnderWay();
            }
            memory.makeRoom(author);
            imports.add(author.value(), upload.name(), upload.id(), release,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            long id = imports.lastAdded();
            imports.worksOn(id, jobs.ask(actor, ImportPlan.KIND, Long.toString(id)));
            return new PlanOutcome.Begun(imports.find(id).orElseThrow().bankImport());
        });
    }

    private boolean isRelease(int number) {
        try {
            return number > 0 && store.byNumber(new ReleaseNumber(number)).isPresent();
        } catch (UnreadableRelease unreadable) {
            return false;
        }
    }
}
