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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.test.MovableClock;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class GuardServiceTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final Guard THREE = new Guard("three", 3, Duration.ofMinutes(10));
    private static final Guard FIVE = new Guard("five", 5, Duration.ofMinutes(10));
    private static final Guard TEN = new Guard("ten", 10, Duration.ofMinutes(10));

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(CLOCK);

    @Test
    void afterAllAtOnceOneComesBackAtATime() {
        List<Attempt> attempt = List.of(FIVE.by("one"));
        take(attempt, 5);
        for (int i = 0; i < 7; i++) {
            assertThat(guards().take(attempt)).contains(Duration.ofMinutes(2));
            CLOCK.advance(Duration.ofSeconds(119));
            assertThat(guards().take(attempt)).contains(Duration.ofSeconds(1));
            CLOCK.advance(Duration.ofSeconds(1));
            take(attempt, 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "119,0", "120,1", "359,2", "599,4", "600,5", "100000,5"})
    void soManyHaveComeBackAfterSeconds(int seconds, int back) {
        List<Attempt> attempt = List.of(FIVE.by("after " + seconds));
        take(attempt, 5);
        CLOCK.advance(Duration.ofSeconds(seconds));
        take(attempt, back);
        assertThat(guards().take(attempt)).isPresent();
    }

    @Test
    void aDayHasNoMoreThanThoseAtOnceAndThoseThatComeBack() {
        List<Attempt> attempt = List.of(FIVE.by("day"));
        int taken = 0;
        for (int minute = 0; minute < 1440; minute++) {
            taken += guards().take(attempt).isEmpty() ? 1 : 0;
            CLOCK.advance(Duration.ofMinutes(1));
        }
        assertThat(taken).isEqualTo(4 + 720);
    }

    @Test
    void whatIsRefusedTakesNothingAndProlongsNothing() {
        List<Attempt> attempt = List.of(FIVE.by("refused"));
        take(attempt, 5);
        for (int i = 0; i < 20; i++) {
            assertThat(guards().take(attempt)).isPresent();
        }
        CLOCK.advance(Duration.ofMinutes(10));
        take(attempt, 5);
    }

    @Test
    void anotherNodeMayBeALittleBehind() {
        List<Attempt> attempt = List.of(FIVE.by("behind"));
        take(attempt, 1);
        CLOCK.advance(Duration.ofMillis(-5));
        take(attempt, 4);
        assertThat(guards().take(attempt)).contains(Duration.ofMinutes(2).plusMillis(5));
    }

    @Test
    void whereNoneIsAllowedNoneIsTaken() {
        assertThat(guards().take(List.of(new Guard("none", 0, Duration.ofHours(1)).by("all")))).isPresent();
    }

    @Test
    void itIsClosedWhenNoneIsLeft() {
        List<Attempt> attempt = List.of(FIVE.by("closed"));
        take(attempt, 4);
        assertThat(guards().closed(attempt)).isEmpty();
        take(attempt, 1);
        assertThat(guards().closed(attempt)).isEqualTo(attempt);
        CLOCK.advance(Duration.ofMinutes(2));
        assertThat(guards().closed(attempt)).isEmpty();
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

    private static void take(List<Attempt> attempt, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(guards().take(attempt)).isEmpty();
        }
    }

    private static GuardService guards() {
        return SERVER.bean(GuardService.class);
    }
}
