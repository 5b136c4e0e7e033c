package org.sextant.platform.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database's own process: started, started again when it dies, stopped when the server stops. */
final class DatabaseProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProcess.class);
    private static final long STOP_SECONDS = 20;
    private static final long RESTART_PAUSE_MILLIS = 200;

    private final List<String> command;
    private @Nullable Process process;
    private boolean closing;

    private DatabaseProcess(List<String> command) {
        this.command = command;
    }

    /** Starts the process; it answers some tenths of a second later. */
    static DatabaseProcess start(List<String> command) {
        DatabaseProcess supervised = new DatabaseProcess(command);
        supervised.launch();
        return supervised;
    }

    private synchronized void launch() {
        if (closing) {
            return;
        }
        try {
            Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
            process = started;
            Thread.ofVirtual().name("database-log").start(() -> log(started));
            Thread.ofVirtual().name("database-watch").start(() -> watch(started));
        } catch (IOException e) {
            throw new StartRefused(Reason.UNAVAILABLE, "the embedded database cannot be started: " + e.getMessage(), e);
        }
    }

    private void watch(Process watched) {
        try {
            int code = watched.waitFor();
            if (!isClosing()) {
                LOG.error("The embedded database ended with code {}; starting it again", code);
                Thread.sleep(RESTART_PAUSE_MILLIS);
                launch();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private static void log(Process process) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("[ERROR]")) {
                    LOG.error("{}", line);
                } else {
                    LOG.debug("{}", line);
                }
            }
        } catch (IOException closed) {
            LOG.debug("The database's output has ended", closed);
        }
    }

    /** Stops the database in good order. */
    @Override
    public void close() {
        Process running;
        synchronized (this) {
            closing = true;
            running = process;
        }
        if (running != null) {
            running.destroy();
            await(running.toHandle());
        }
    }

    private static void await(ProcessHandle handle) {
        try {
            handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException slow) {
            LOG.warn("The embedded database did not stop within {} s; ending it", STOP_SECONDS);
            handle.destroyForcibly();
        }
    }
}
