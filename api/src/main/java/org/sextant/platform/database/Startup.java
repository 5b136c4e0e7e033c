package org.sextant.platform.database;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way from a listening server to one that answers; waits for a database that is away. */
@Singleton
public final class Startup {
    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final long PAUSE_MILLIS = 500;

    private final List<StartupStep> steps;
    private volatile String waitingFor = "the server is starting";
    private volatile boolean ready;

    Startup(List<StartupStep> steps) {
        this.steps = steps.stream().sorted(Comparator.comparingInt(StartupStep::getOrder)).toList();
    }

    /** Runs all steps, again and again while the database is away; returns when requests can be answered. */
    public void complete() throws InterruptedException {
        while (!attempt()) {
            Thread.sleep(PAUSE_MILLIS);
        }
        ready = true;
    }

    /** What stands between the server and its first answer, in words; empty when nothing does. */
    public Optional<String> obstacle() {
        return ready ? Optional.empty() : Optional.of(waitingFor);
    }

    /**
     * Does what is done again and again, from when requests can be answered. While the database is away, or where two nodes
     * meet, it is left to the next round.
     */
    public void round(Runnable work) {
        if (!ready) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            if (DatabaseFault.of(e).isEmpty()) {
                throw e;
            }
        }
    }

    private boolean attempt() {
        try {
            steps.forEach(StartupStep::run);
            return true;
        } catch (StartRefused refused) {
            throw refused;
        } catch (NotYet obstacle) {
            await(String.valueOf(obstacle.getMessage()));
            return false;
        } catch (RuntimeException e) {
            DatabaseFault fault = DatabaseFault.of(e).orElseThrow(() -> e);
            if (fault.settings()) {
                throw new StartRefused(Reason.SETTINGS, fault.sentence() + ".", e);
            }
            await(fault.sentence());
            return false;
        }
    }

    private void await(String obstacle) {
        if (!obstacle.equals(waitingFor)) {
            LOG.warn("Waiting: {}", obstacle);
            waitingFor = obstacle;
        }
    }
}
