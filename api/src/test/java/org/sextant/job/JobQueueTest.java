package org.sextant.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.account.AccountService;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.Actor;
import org.sextant.platform.Identifiers;
import org.sextant.platform.Role;
import org.sextant.platform.database.Startup;
import org.sextant.platform.database.Transactions;
import org.sextant.test.MovableClock;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Claims, leases and fences of jobs, on a server whose own rounds are too rare to be noticed. */
class JobQueueTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final Set<String> KINDS = Set.of("count");

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.job-poll", "1h");

    @BeforeEach
    void empty() {
        Sql.execute(SERVER.database(), "delete from job");
    }

    @Test
    void ofManyWhoClaimAtOnceOneHasIt() throws Exception {
        asked();
        int nodes = 8;
        CyclicBarrier start = new CyclicBarrier(nodes);
        List<Future<Optional<ClaimedJob>>> claims = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(nodes)) {
            for (int i = 0; i < nodes; i++) {
                JobQueue node = node();
                claims.add(threads.submit(() -> {
                    start.await();
                    return node.claim(KINDS);
                }));
            }
        }
        int won = 0;
        for (Future<Optional<ClaimedJob>> claim : claims) {
            won += claim.get().isPresent() ? 1 : 0;
        }
        assertThat(won).isEqualTo(1);
    }

    @Test
    void aJobOfAnotherKindIsLeftToThoseWhoKnowIt() {
        asked();
        assertThat(node().claim(Set.of("other"))).isEmpty();
        assertThat(node().claim(KINDS)).isPresent();
    }

    @Test
    void aJobOfANodeThatIsGoneIsTakenOverAndTheOldNodeWritesNothing() {
        asked();
        JobQueue old = node();
        ClaimedJob lost = old.claim(KINDS).orElseThrow();
        old.step(lost, 1, 3, () -> "written");
        CLOCK.advance(JobRules.LEASE.minusSeconds(1));
        assertThat(node().claim(KINDS)).isEmpty();
        CLOCK.advance(JobRules.LEASE);
        JobQueue other = node();
        ClaimedJob taken = other.claim(KINDS).orElseThrow();
        assertThat(taken.fence()).isGreaterThan(lost.fence());
        assertThatThrownBy(() -> old.step(lost, 2, 3, () -> {
            throw new AssertionError("a fenced node writes");
        })).isInstanceOf(JobLost.class);
        assertThat(old.renew(lost)).isFalse();
        old.settle(lost, new JobOutcome.Done(null));
        old.fail(lost, JobProblem.FAULT);
        old.release(lost);
        assertThat(states()).containsExactly("RUNNING");
        assertThat(job().done()).as("it goes on from where it stood").isEqualTo(1);
        other.settle(taken, new JobOutcome.Done("x"));
        assertThat(states()).containsExactly("DONE");
    }

    @Test
    void aLeaseThatIsRenewedIsNotTaken() {
        asked();
        JobQueue node = node();
        ClaimedJob job = node.claim(KINDS).orElseThrow();
        CLOCK.advance(JobRules.LEASE.minusSeconds(1));
        assertThat(node.renew(job)).isTrue();
        CLOCK.advance(JobRules.LEASE.minusSeconds(1));
        assertThat(node().claim(KINDS)).isEmpty();
    }

    @Test
    void aStepThatFailsLeavesNothing() {
        asked();
        JobQueue node = node();
        ClaimedJob job = node.claim(KINDS).orElseThrow();
        assertThatThrownBy(() -> node.step(job, 2, 3, () -> {
            throw new IllegalStateException("half-way");
        })).hasMessage("half-way");
        assertThat(job().done()).isZero();
    }

    @Test
    void aNodeThatStopsGivesItsJobBackAndAnotherGoesOnFromThere() throws InterruptedException {
        asked();
        List<String> did = new ArrayList<>();
        JobRunner[] first = new JobRunner[1];
        JobHandler stopped = handler(run -> {
            did.add("first");
            run.step(1, 2, () -> 1);
            first[0].stopping();
            run.step(2, 2, () -> did.add("never"));
        });
        first[0] = runner(stopped);
        first[0].round();
        SERVER.eventually(() -> job().state() == JobState.WAITING && job().done() == 1);
        first[0].stop();
        JobRunner second = runner(handler(run -> run.step(2, 2, () -> did.add("second"))));
        second.round();
        SERVER.eventually(() -> job().state() == JobState.DONE);
        second.stop();
        assertThat(did).containsExactly("first", "second");
    }

    @Test
    void aJobWhoseNodesGoAwayAgainAndAgainIsGivenUp() throws InterruptedException {
        asked();
        for (int i = 0; i < JobRules.MOST_ATTEMPTS; i++) {
            assertThat(node().claim(KINDS)).isPresent();
            CLOCK.advance(JobRules.LEASE);
        }
        JobRunner runner = runner(handler(_ -> {
            throw new AssertionError("it is begun once more");
        }));
        runner.round();
        SERVER.eventually(() -> job().state() == JobState.FAILED);
        runner.stop();
        assertThat(job().problem()).isEqualTo(JobProblem.GIVEN_UP);
    }

    @Test
    void aFaultEndsTheJobAndIsTold() throws InterruptedException {
        long id = asked();
        JobRunner runner = runner(handler(_ -> {
            throw new IllegalStateException("a bug");
        }));
        runner.round();
        SERVER.eventually(() -> job().state() == JobState.FAILED);
        runner.stop();
        JsonNode shown = SERVER.client(Role.AUTHOR).data("{ job(id: \"" + id(id)
                + "\") { state progress { done total } result settledAt userErrors { code message } } }").path("job");
        assertThat(shown.path("state").asText()).isEqualTo("FAILED");
        assertThat(shown.at("/userErrors/0/code").asText()).isEqualTo("FAULT");
        assertThat(shown.toString()).doesNotContain("a bug");
    }

    @Test
    void onlyWhoeverAskedAndWhoeverRunsTheInstallationSeesAJobAndEndsIt() {
        String id = id(asked());
        String query = "{ job(id: \"" + id + "\") { state } node(id: \"" + id + "\") { id } }";
        assertThat(SERVER.client().data(query).path("job").isNull()).isTrue();
        assertThat(SERVER.client().data(query).path("node").isNull()).isTrue();
        Actor other = SERVER.signedIn("other@example.org", Role.PUBLISHER);
        assertThat(SERVER.bean(JobService.class).find(other, number())).isEmpty();
        assertThat(SERVER.bean(JobService.class).cancel(other, number())).isEmpty();
        assertThat(SERVER.client(Role.LEARNER).data(query).at("/job/state").asText()).isEqualTo("WAITING");
        assertThat(SERVER.bean(JobService.class).find(SERVER.signedIn("admin@example.org", Role.ADMIN), number()))
                .isPresent();
        String cancel = "mutation { jobCancel(input: {job: \"" + id + "\"}) { job { state } userErrors { code } } }";
        assertThat(SERVER.client(Role.LEARNER).data(cancel).at("/jobCancel/job/state").asText())
                .isEqualTo("CANCELLED");
        assertThat(node().claim(KINDS)).isEmpty();
        Sql.execute(SERVER.database(), "update job set state = 'DONE'");
        assertThat(SERVER.client(Role.LEARNER).data(cancel).at("/jobCancel/userErrors/0/code").asText())
                .isEqualTo("SETTLED");
        assertThat(SERVER.client(Role.LEARNER).data(cancel.replace(id, id(999_999)))
                .at("/jobCancel/userErrors/0/code").asText()).isEqualTo("NO_SUCH_JOB");
    }

    @Test
    void aJobThatIsCancelledWritesNothingMore() {
        asked();
        JobQueue node = node();
        ClaimedJob job = node.claim(KINDS).orElseThrow();
        SERVER.bean(JobService.class).cancel(asker(), job.id());
        assertThatThrownBy(() -> node.step(job, 1, 2, () -> 1)).isInstanceOf(JobLost.class);
        assertThat(states()).containsExactly("CANCELLED");
    }

    private static long asked() {
        return new JobService(SERVER.bean(JobRepository.class), SERVER.bean(Transactions.class), CLOCK)
                .ask(asker(), "count", "{}");
    }

    /** The account of the clients that {@link TestServer#client} makes. */
    private static Actor asker() {
        return SERVER.signedIn("tester@example.org");
    }

    private static JobQueue node() {
        return new JobQueue(SERVER.bean(JobRepository.class), SERVER.bean(Transactions.class), CLOCK,
                new Identifiers());
    }

    private static JobRunner runner(JobHandler handler) {
        return new JobRunner(node(), List.of(handler), SERVER.bean(AccountService.class), SERVER.bean(Startup.class));
    }

    private static JobHandler handler(Consumer<JobRun> work) {
        return new JobHandler() {
            @Override
            public String kind() {
                return "count";
            }

            @Override
            public JobOutcome run(Actor actor, String input, JobRun run) {
                work.accept(run);
                return new JobOutcome.Done(null);
            }
        };
    }

    private static Job job() {
        return Objects.requireNonNull(SERVER.bean(JobService.class).all(List.of(number())).get(number()));
    }

    private static long number() {
        return Long.parseLong(Sql.values(SERVER.database(), "select max(id) from job").getFirst());
    }

    private static List<String> states() {
        return Sql.values(SERVER.database(), "select state from job");
    }

    private static String id(long number) {
        return new GlobalId("Job", Long.toString(number)).encode();
    }
}
