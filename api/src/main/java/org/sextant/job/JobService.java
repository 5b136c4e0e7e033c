package org.sextant.job;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;

/** Jobs for those who ask for them. */
@Singleton
public final class JobService {
    private final JobRepository jobs;
    private final Transactions transactions;
    private final Clock clock;

    JobService(JobRepository jobs, Transactions transactions, Clock clock) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Asks for a job, within the transaction of the caller, who has seen to it that the actor may.
     *
     * @param kind  that of a {@link JobHandler}
     * @param input at most 4,000 characters
     * @return its number
     */
    public long ask(Actor actor, String kind, String input) {
        return transactions.write(() -> {
            jobs.add(kind, input, actor.account().orElseThrow().value(), now());
            return jobs.lastAdded();
        });
    }

    /** A job, where it is one of the actor's. */
    public Optional<Job> find(Actor actor, long id) {
        return Optional.ofNullable(all(List.of(id)).get(id)).filter(job -> JobRules.isFor(actor, job));
    }

    /** Jobs by their numbers, for whoever has seen to it that they may be shown. */
    public Map<Long, Job> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jobs.all(ids).stream().collect(Collectors.toMap(Job::id, Function.identity()));
    }

    /** Ends a job at its next step; empty where it is none of the actor's. One that is settled stays as it is. */
    Optional<Job> cancel(Actor actor, long id) {
        return find(actor, id).flatMap(job -> {
            jobs.cancel(job.id(), now());
            return find(actor, id);
        });
    }

    /** All jobs that somebody asked for. */
    List<Job> by(AccountId account) {
        return jobs.of(account.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
