package org.sextant;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sextant.platform.Address;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.sextant.platform.embedded.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command that runs the server until it is told to stop. */
public final class Sextant {
    private static final Logger LOG = LoggerFactory.getLogger(Sextant.class);
    private static final long PATIENCE_SECONDS = 5;

    private Sextant() {
    }

    /**
     * Starts the server with the settings of the environment; what stands in its way is said in one sentence.
     *
     * @param arguments none, or {@code rehearse} to start, answer a few requests and stop
     */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        try {
            Settings settings = Settings.from(System.getenv());
            if (List.of(arguments).contains("rehearse")) {
                Rehearsal.run(settings);
            } else {
                run(settings);
            }
        } catch (StartRefused refused) {
            refuse(refused);
        } catch (RuntimeException fault) {
            LOG.error("A fault of the program, please report it", fault);
            refuse(new StartRefused(Reason.SOFTWARE, "of a fault of its own; the log above tells more.", fault));
        }
    }

    private static void refuse(StartRefused refused) {
        System.err.println("Sextant cannot start: " + refused.getMessage());
        Runtime.getRuntime().exit(refused.reason().exitCode());
    }

    /** Starts a server that stops in good order when the process is told to, even while it is still starting. */
    static Server start(Settings settings) {
        CompletableFuture<Server> starting = new CompletableFuture<>();
        CompletableFuture<EmbeddedDatabase> database = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starting, database), "stop"));
        try {
            Server server = Server.start(settings, Map.of(), database::complete);
            starting.complete(server);
            return server;
        } catch (RuntimeException refused) {
            starting.completeExceptionally(refused);
            throw refused;
        }
    }

    private static void stop(CompletableFuture<Server> starting, CompletableFuture<EmbeddedDatabase> database) {
        try {
            starting.get(PATIENCE_SECONDS, TimeUnit.SECONDS).close();
        } catch (TimeoutException longStart) {
            LOG.info("Stopping before the start has ended");
            if (database.isDone()) {
                database.join().close();
            }
        } catch (InterruptedException | ExecutionException nothingToStop) {
            LOG.debug("Nothing to stop", nothingToStop);
        }
    }

    private static void run(Settings settings) throws InterruptedException {
        Server server = start(settings);
        if (server.awaitReady()) {
            OldGeneration.keepClose();
            List<Address> addresses = server.context().getBeansOfType(Address.class).stream()
                    .sorted(Comparator.comparingInt(Address::order)).toList();
            System.out.println(Greeting.of(settings, server.port(), addresses));
            new CountDownLatch(1).await();
        }
    }
}
