package org.sextant.platform.embedded;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed server leaves behind: its database runs on, or is still being made, and holds the files. They are found
 * by their command line; a file with a process id would come too late for one that has only just begun.
 */
final class Orphans {
    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final long STOP_SECONDS = 20;
    private static final long GIVE_UP_SECONDS = 30;
    private static final long PAUSE_MILLIS = 50;

    private Orphans() {
    }

    /** Ends all that work on data below a folder. Only who holds the home's lock may do so. */
    static void end(Path root) {
        List<ProcessHandle> orphans = below(root);
        if (!orphans.isEmpty()) {
            LOG.warn("Ending the database that a killed server left behind (processes {})", pids(orphans));
        }
        long start = System.nanoTime();
        while (!orphans.isEmpty()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            if (seconds > GIVE_UP_SECONDS) {
                throw new StartRefused(Reason.UNAVAILABLE,
                        "the database that a killed server left behind cannot be ended; end it (processes "
                                + pids(orphans) + ").");
            }
            orphans.forEach(seconds > STOP_SECONDS ? ProcessHandle::destroyForcibly : ProcessHandle::destroy);
            pause();
            orphans = below(root);
        }
    }

    private static List<ProcessHandle> below(Path root) {
        String data = "--datadir=" + root + File.separator;
        return ProcessHandle.allProcesses().filter(process -> process.info().arguments().stream()
                .flatMap(Arrays::stream).anyMatch(argument -> argument.startsWith(data))).toList();
    }

    private static List<Long> pids(List<ProcessHandle> processes) {
        return processes.stream().map(ProcessHandle::pid).toList();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            throw new StartRefused(Reason.UNAVAILABLE, "it was interrupted.", interrupted);
        }
    }
}
