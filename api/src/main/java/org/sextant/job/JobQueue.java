package org.sextant.job;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.sextant.platform.Identifiers;
import org.sextant.platform.database.Transactions;

/**
 * Jobs for those who do them. A claim is one statement, committed before the work; its fence keeps a node that was thought
 * gone from writing what another one writes now.
 */
@Singleton
class JobQueue {
    private static final int FORGOTTEN_AT_ONCE = 10_000;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final JobRepository jobs;
    private final Transactions transactions;
    private final Clock clock;
    private final String node;
    private final AtomicLong claims = new AtomicLong();

    JobQueue(JobRepository jobs, Transactions transactions, Clock clock, Identifiers identifiers) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
        this.node = identifiers.request();
    }

    /** Takes the job that has waited longest, or whose node is gone; empty when nothing of these kinds is due. */
    Optional<ClaimedJob> claim(Collection<String> kinds) {
        String owner = node + "-" + claims.incrementAndGet();
        Instant now = now();
        int claimed = transactions.write(() -> jobs.claim(owner, kinds, now, now.plus(JobRules.LEASE)));
        return claimed == 0 ? Optional.empty() : jobs.claimed(owner);
    }

    /** Keeps a job for another while; false where it is lost. */
    boolean renew(ClaimedJob job) {
        return jobs.renew(job.id(), job.fence(), now().plus(JobRules.LEASE)) == 1;
    }

    /** Writes in one transaction what work writes and how far the job has come with it; neither where it is lost. */
    <T> T step(ClaimedJob job, int done, int total, Supplier<T> work) {
        return transactions.write(() -> {
            if (jobs.advance(job.id(), job.fence(), done, total, now().plus(JobRules.LEASE)) == 0) {
                throw new JobLost(job.id());
            }
            return work.get();
        });
    }

    /** Ends a job that is still this node's. */
    void settle(ClaimedJob job, JobOutcome outcome) {
        switch (outcome) {
            case JobOutcome.Done(var result) ->
                jobs.settle(job.id(), job.fence(), JobState.DONE.name(), result, null, now());
            case JobOutcome.Refused() -> fail(job, JobProblem.REFUSED);
        }
    }

    /** Ends a job that came to nothing. */
    void fail(ClaimedJob job, JobProblem problem) {
        jobs.settle(job.id(), job.fence(), JobState.FAILED.name(), null, problem.name(), now());
    }

    /** Lets another node go on at once: this one stops. */
    void release(ClaimedJob job) {
        jobs.putBack(job.id(), job.fence(), 1, now());
    }

    /** Lets any node try again after a pause. */
    void postpone(ClaimedJob job) {
        jobs.putBack(job.id(), job.fence(), 0, now().plus(PAUSE));
    }

    /** Forgets the oldest of the jobs that were settled long ago. */
    void forget() {
        jobs.forget(now().minus(JobRules.MEMORY), FORGOTTEN_AT_ONCE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
