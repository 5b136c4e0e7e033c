package org.sextant.studio.proof;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sextant.test.RawConnection;
import org.sextant.test.RawConnection.Answer;
import org.sextant.test.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A packaged server holds requests and clients that mean it no good within its limits, and goes on serving others. The
 * ordinary form has 200 slow clients and 100 that never speak; the long one is
 * {@code -Dsextant.proof.slow=1000 -Dsextant.proof.silent=500}.
 */
class HostileClientsIT {
    private static final int SLOW = Integer.getInteger("sextant.proof.slow", 200);
    private static final int SILENT = Integer.getInteger("sextant.proof.silent", 100);
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 5;
    private static final long ROOM_KIB = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final byte[] ORDINARY = HostileRequest.post("", HostileRequest.query("{framework{code}}"));

    private static ServerProcess server;

    @BeforeAll
    static void start() {
        server = Setup.on(TestDatabase.shared().create()).with("SEXTANT_LIMITS_REQUEST_TIME", "5s")
                .with("SEXTANT_LIMITS_LIVE_INIT_TIME", "5s").start().ready();
        server.healthIs(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyHostileRequestIsRefusedWithItsReason() {
        StringBuilder table = new StringBuilder("| request | refusal | ms, best of " + ROUNDS
                + " | server CPU, ms, mean |\n| --- | --- | --- | --- |\n");
        for (HostileRequest request : HostileRequest.all(Publisher.of(server).token())) {
            IntStream.range(0, WARM_UP).forEach(i -> refused(request.variant(i)));
            Duration before = server.cpu();
            double best = IntStream.range(WARM_UP, WARM_UP + ROUNDS).mapToDouble(i -> refused(request.variant(i))).min()
                    .orElseThrow();
            table.append("| %s | %d `%s`%s | %.1f | %d |%n".formatted(request.name(), request.status(), request.code(),
                    request.limit().isEmpty() ? "" : ", `" + request.limit() + '`', best,
                    server.cpu().minus(before).toMillis() / ROUNDS));
        }
        System.out.println(table);
    }

    @Test
    void slowAndSilentClientsAreHeldWhileOthersAreServedAndMemoryStaysFlat() {
        everybodyOnce(20, 10);
        long before = server.residentKib();
        long began = System.nanoTime();
        HostileClients clients = new HostileClients(server.port());
        clients.slow(SLOW);
        clients.silent(SILENT);
        Ordinary ordinary = served(clients);
        long after = server.residentKib();
        System.out.printf(
                "%d slow and %d silent clients, gone after %d ms: %s%n%d ordinary requests meanwhile, the slowest"
                        + " answered after %d ms%nResident before %d MiB, most %d MiB, after %d MiB%n",
                SLOW, SILENT,
                (System.nanoTime() - began) / 1_000_000, clients.ends(), ordinary.count(), ordinary.slowestMillis(),
                before / 1024, ordinary.mostKib() / 1024, after / 1024);

        assertThat(clients.connected()).isEqualTo(SLOW + SILENT);
        assertThat(clients.ends()).isEqualTo(Map.of("slow body: 408", (SLOW + 2) / 3, "slow head: cut off",
                (SLOW + 1) / 3, "slow reader: answered", SLOW / 3, "silent socket: 4408", (SILENT + 1) / 2,
                "silent connection: closed", SILENT / 2));
        assertThat(ordinary.count()).isGreaterThan(10);
        assertThat(ordinary.mostKib()).as("resident meanwhile, in KiB").isLessThan(before + ROOM_KIB);
        assertThat(after).as("resident afterwards, in KiB").isLessThan(before + ROOM_KIB);
        server.eventually("nothing is held", () -> List.of("sextant_requests_unfinished_bytes 0.0",
                "sextant_live_connections 0.0").stream().allMatch(server.client().get("/prometheus").body()::contains));
    }

    /** Sends a request, and an ordinary one after it where the connection goes on; milliseconds until it was refused. */
    private static double refused(HostileRequest request) {
        try (RawConnection client = new RawConnection(server.port())) {
            long began = System.nanoTime();
            Answer refusal = client.sayMeanwhile(request.bytes()).answer();
            double took = (System.nanoTime() - began) / 1e6;
            assertThat(refusal.status()).as(request.name() + ": " + refusal).isEqualTo(request.status());
            assertThat(refusal.error("code")).as(request.name()).isEqualTo(request.code());
            assertThat(refusal.error("limit")).as(request.name()).isEqualTo(request.limit());
            if (refusal.isLast()) {
                assertThat(client.rest()).as(request.name()).isEmpty();
            } else {
                assertThat(client.say(ORDINARY).answer().body()).as(request.name()).contains("CRCN");
            }
            return took;
        }
    }

    /** Asks, as any client does, for as long as the others are there. */
    private static Ordinary served(HostileClients clients) {
        Ordinary ordinary = new Ordinary(0, 0, 0);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!clients.areGone()) {
            assertThat(System.nanoTime()).as("the server ends " + clients.ends()).isLessThan(end);
            long began = System.nanoTime();
            assertThat(server.client().data("{framework{code}}").at("/framework/code").asText()).isEqualTo("CRCN");
            ordinary = ordinary.and((System.nanoTime() - began) / 1_000_000, server.residentKib());
            Wait.pause();
        }
        return ordinary;
    }

    private static void everybodyOnce(int slow, int silent) {
        HostileClients few = new HostileClients(server.port());
        few.slow(slow);
        few.silent(silent);
        served(few);
        byte[] large = HostileRequest.post("",
                HostileRequest.query("#" + "x".repeat(900_000) + "\\n{framework{code}}"));
        for (int i = 0; i < 20; i++) {
            try (RawConnection client = new RawConnection(server.port())) {
                assertThat(client.sayMeanwhile(large).answer().body()).contains("CRCN");
            }
        }
    }

    /**
     * What an ordinary client has seen.
     *
     * @param mostKib the most memory that the server took at the end of an answer
     */
    private record Ordinary(int count, long slowestMillis, long mostKib) {
        Ordinary and(long millis, long kib) {
            return new Ordinary(count + 1, Math.max(slowestMillis, millis), Math.max(mostKib, kib));
        }
    }
}
