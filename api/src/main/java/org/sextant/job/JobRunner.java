package org.sextant.job;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.account.AccountService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.DatabaseFault;
import org.sextant.platform.database.Startup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the jobs that wait, on each node, a few at a time. */
@Singleton
class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final JobQueue queue;
    private final Map<String, JobHandler> handlers;
    private final AccountService accounts;
    private final Startup startup;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Set<JobRun> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors
            .newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("job-", 1).factory());
    private volatile boolean stopping;

    JobRunner(JobQueue queue, List<JobHandler> handlers, AccountService accounts, Startup startup) {
        this.queue = queue;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.accounts = accounts;
        this.startup = startup;
    }

    /** Begins what waits, as far as there are hands for it. */
    @Scheduled(fixedDelay = "${sextant.job-poll:1s}", initialDelay = "${sextant.job-poll:1s}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void round() {
        if (!handlers.isEmpty()) {
            startup.round(() -> {
                boolean more = true;
                while (more && !stopping && free.tryAcquire()) {
                    more = begun();
                }
            });
        }
    }

    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void renew() {
        startup.round(() -> running.stream().filter(run -> !queue.renew(run.job())).forEach(JobRun::lose));
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void forget() {
        startup.round(queue::forget);
    }

    /** Ends what is under way at its next step, and leaves it to other nodes. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping();
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A job did not end within {} s; another node takes it over when its lease ends", PATIENCE_SECONDS);
        }
    }

    /** Begins nothing more, and ends what is under way at its next step. */
    void stopping() {
        stopping = true;
        running.forEach(JobRun::lose);
    }

    private boolean begun() {
        Optional<ClaimedJob> claimed = Optional.empty();
        try {
            claimed = queue.claim(handlers.keySet());
        } finally {
            if (claimed.isEmpty()) {
                free.release();
            }
        }
        claimed.ifPresent(job -> threads.execute(() -> {
            try {
                run(job);
            } finally {
                free.release();
            }
        }));
        return claimed.isPresent();
    }

    private void run(ClaimedJob job) {
        JobRun run = new JobRun(queue, job);
        running.add(run);
        try {
            startup.round(() -> done(job, run));
        } finally {
            running.remove(run);
        }
    }

    private void done(ClaimedJob job, JobRun run) {
        Optional<Actor> actor = Optional.ofNullable(job.accountId()).map(AccountId::new).flatMap(accounts::holder);
        if (JobRules.isHopeless(job) || actor.isEmpty()) {
            queue.fail(job, JobProblem.GIVEN_UP);
            return;
        }
        try {
            queue.settle(job, Objects.requireNonNull(handlers.get(job.kind())).run(actor.get(), job.input(), run));
        } catch (JobLost lost) {
            if (stopping) {
                queue.release(job); // does nothing where it is cancelled or taken over
            }
        } catch (RuntimeException e) {
            if (DatabaseFault.of(e).isPresent()) {
                queue.postpone(job); // where that fails too, the lease ends by itself
                return;
            }
            LOG.error("Job {} ({}) failed", job.id(), job.kind(), e);
            queue.fail(job, JobProblem.FAULT);
        }
    }
}
