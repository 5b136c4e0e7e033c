package org.sextant.account.password;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordHashesTest {
    private final PasswordHashes hashes = new PasswordHashes(new Random(1));
    private final CountDownLatch door = new CountDownLatch(1);
    private final CountDownLatch sentAway = new CountDownLatch(30);

    @Test
    void fourAreAtItSixteenWaitAndAllOthersAreSentAwayAtOnce() throws Exception {
        List<Future<String>> answers;
        boolean atOnce;
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, 50).mapToObj(_ -> crowd.submit(this::answer)).toList();
            atOnce = sentAway.await(5, TimeUnit.SECONDS);
            door.countDown();
        }
        assertThat(atOnce).as("thirty are sent away while the others wait").isTrue();
        assertThat(answers.stream().map(Future::resultNow).filter("hashed"::equals)).hasSize(20);
    }

    @Test
    void whoComesAfterTheCrowdFindsAPlace() {
        for (int i = 0; i < 25; i++) {
            assertThat(hashes.<Boolean>inTurn(argon -> argon != null)).isTrue();
        }
    }

    private String answer() {
        try {
            return hashes.inTurn(_ -> whenTheDoorOpens());
        } catch (RequestProblem problem) {
            assertThat(problem.code()).isEqualTo(ErrorCode.UNAVAILABLE);
            sentAway.countDown();
            return "sent away";
        }
    }

    private String whenTheDoorOpens() {
        try {
            door.await();
            return "hashed";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
