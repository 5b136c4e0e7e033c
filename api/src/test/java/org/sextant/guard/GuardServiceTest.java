package org.sextant.guard;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.MovableClock;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class GuardServiceTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final Guard THREE = new Guard("three", 3, Duration.ofMinutes(10));
    private static final Guard TEN = new Guard("ten", 10, Duration.ofMinutes(10));

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(CLOCK);

    @Test
    void aWindowBeginsWithItsFirstAttemptAndIsNotProlonged() {
        List<Attempt> attempt = List.of(THREE.by("window"));
        assertThat(guards().take(attempt)).isEmpty();
        CLOCK.advance(Duration.ofMinutes(9));
        assertThat(guards().take(attempt)).isEmpty();
        assertThat(guards().take(attempt)).isEmpty();
        assertThat(guards().take(attempt)).contains(Duration.ofMinutes(1));
        CLOCK.advance(Duration.ofSeconds(59));
        assertThat(guards().take(attempt)).contains(Duration.ofSeconds(1));
        CLOCK.advance(Duration.ofSeconds(1));
        assertThat(guards().take(attempt)).isEmpty();
    }

    @Test
    void whatIsGivenBackDoesNotCount() {
        List<Attempt> attempt = List.of(THREE.by("back"));
        for (int i = 0; i < 9; i++) {
            assertThat(guards().take(attempt)).isEmpty();
            guards().giveBack(attempt);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(guards().take(attempt)).isEmpty();
        }
        assertThat(guards().take(attempt)).isPresent();
    }

    @Test
    void allAreTakenOrNone() {
        List<Attempt> both = List.of(TEN.by("all"), THREE.by("all"));
        for (int i = 0; i < 3; i++) {
            assertThat(guards().take(both)).isEmpty();
        }
        for (int i = 0; i < 20; i++) {
            assertThat(guards().take(both)).isPresent();
        }
        for (int i = 0; i < 7; i++) {
            assertThat(guards().take(List.of(TEN.by("all")))).isEmpty();
        }
        assertThat(guards().take(List.of(TEN.by("all")))).isPresent();
    }

    @Test
    void ofManyAtOnceExactlyAsManyAreTakenAsThereMayBe() throws Exception {
        Callable<Boolean> take = () -> guards().take(List.of(TEN.by("crowd"))).isEmpty();
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> answers = crowd.invokeAll(Stream.generate(() -> take).limit(100).toList());
            List<Boolean> taken = answers.stream().map(Future::resultNow).toList();
            assertThat(taken).hasSize(100).filteredOn(isTaken -> isTaken).hasSize(10);
        }
    }

    private static GuardService guards() {
        return SERVER.bean(GuardService.class);
    }
}
