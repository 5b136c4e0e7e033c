package org.sextant.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.Learner;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Work that a deadlock ended is done again. */
class TransactionsTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void ofTwoThatDeadlockBothAreDone() throws Exception {
        Learner one = Learner.of(SERVER);
        Learner two = Learner.of(SERVER);
        AtomicInteger attempts = new AtomicInteger();
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> works = List.of(
                    threads.submit(() -> marksBoth(one, two, attempts, bothHoldOne)),
                    threads.submit(() -> marksBoth(two, one, attempts, bothHoldOne)));
            for (Future<?> work : works) {
                work.get();
            }
        }
        assertThat(attempts.get()).as("one was done again").isGreaterThanOrEqualTo(3);
        assertThat(Learner.count(SERVER.database(),
                "select sum(length(last_name)) from account where id in (" + one.account() + "," + two.account() + ")"))
                .as("both have marked both").isEqualTo(2 * ("Test".length() + 2));
    }

    @Test
    void whatIsNoCollisionIsNotTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> SERVER.bean(Transactions.class).write(() -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("a bug");
        })).hasMessageContaining("a bug");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aCollisionThatNeverEndsIsAFault() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> SERVER.bean(Transactions.class).write(() -> {
            attempts.incrementAndGet();
            throw new IllegalStateException(new SQLException("deadlock", "40001", 1213));
        })).hasRootCauseInstanceOf(SQLException.class);
        assertThat(attempts).hasValue(5);
    }

    private static int marksBoth(Learner first, Learner second, AtomicInteger attempts, CountDownLatch bothHoldOne) {
        return SERVER.bean(Transactions.class).write(() -> {
            attempts.incrementAndGet();
            mark(first);
            bothHoldOne.countDown();
            await(bothHoldOne);
            mark(second);
            return 0;
        });
    }

    private static void mark(Learner learner) {
        try {
            Connection connection = SERVER.bean(DataSource.class).getConnection(); // that of the transaction
            try (Statement statement = connection.createStatement()) {
                statement.execute("update account set last_name = concat(last_name, '!') where id = "
                        + learner.account());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
