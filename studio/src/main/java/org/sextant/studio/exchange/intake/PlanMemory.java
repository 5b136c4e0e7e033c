package org.sextant.studio.exchange.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.job.JobService;
import org.sextant.platform.AccountId;
import org.sextant.platform.database.Transactions;

/** Keeps the documents of plans for as long as somebody may still want them carried out, and no longer. */
@Singleton
final class PlanMemory {
    /** How long a plan can be carried out: as long as its files are kept. */
    static final Duration MEMORY = Duration.ofDays(30);
    /** How many plans of one person can be carried out. */
    static final int MOST_PLANS = 10;
    private static final int AT_ONCE = 100;
    private static final Set<String> OPEN = Set.of(ImportState.PLANNING.name(), ImportState.PLANNED.name(),
            ImportState.APPLYING.name());

    private final ImportRepository imports;
    private final EntryRepository entries;
    private final JobService jobs;
    private final Transactions transactions;
    private final Clock clock;

    PlanMemory(ImportRepository imports, EntryRepository entries, JobService jobs, Transactions transactions,
            Clock clock) {
        this.imports = imports;
        this.entries = entries;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether a plan of somebody is being made. To be asked within the transaction that asks for another. */
    boolean isPlanning(AccountId account) {
        return imports.lockedAccount(account.value()).isPresent()
                && imports.of(account.value(), ImportState.PLANNING.name()).stream().map(ImportRow::bankImport)
                        .anyMatch(this::isWorkedOn);
    }

    /** Whether something works on an import. */
    boolean isWorkedOn(BankImport open) {
        return open.job().flatMap(id -> Optional.ofNullable(jobs.all(List.of(id)).get(id)))
                .filter(job -> !job.state().isSettled()).isPresent();
    }

    /** Makes room for another plan of somebody: the oldest beyond the most can no longer be carried out. */
    void makeRoom(AccountId account) {
        imports.beyond(account.value(), MOST_PLANS - 1).stream().map(ImportRow::bankImport).forEach(this::end);
    }

    /** Ends what was planned long ago and never carried out. */
    void forget() {
        Instant before = clock.instant().minus(MEMORY).truncatedTo(ChronoUnit.MICROS);
        List<BankImport> old = open(before, 0);
        while (!old.isEmpty()) {
            old.forEach(each -> transactions.write(() -> imports.locked(each.id()).map(ImportRow::bankImport)
                    .filter(open -> OPEN.contains(open.state().name()) && !isWorkedOn(open)).map(this::end)));
            old = open(before, old.getLast().id());
        }
    }

    private List<BankImport> open(Instant before, long after) {
        return imports.open(OPEN, before, after, AT_ONCE).stream().map(ImportRow::bankImport).toList();
    }

    private int end(BankImport open) {
        entries.forget(open.id());
        return open.state() == ImportState.APPLYING // what was written of it is said all the same
                ? imports.reach(open.id(), ImportState.APPLIED.name())
                : imports.refuse(open.id(), Refusal.UPLOAD_GONE.name(), "");
    }
}
