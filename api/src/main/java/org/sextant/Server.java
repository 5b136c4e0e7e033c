package org.sextant;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.sextant.platform.database.Startup;
import org.sextant.platform.embedded.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server: the database it brought along, if it did, and the application. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Optional<EmbeddedDatabase> embedded;
    private final ApplicationContext context;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Server(Optional<EmbeddedDatabase> embedded, ApplicationContext context) {
        this.embedded = embedded;
        this.context = context;
    }

    /** Starts a server and returns as soon as it listens; {@link #awaitReady} tells when it answers. */
    public static Server start(Settings settings) {
        return start(settings, Map.of());
    }

    /** The same with properties of the application set, for tests. */
    public static Server start(Settings settings, Map<String, Object> properties) {
        return start(settings, properties, _ -> {
        });
    }

    /** The same; who waits for the server is told of the database it brings along as soon as that has begun. */
    static Server start(Settings settings, Map<String, Object> properties, Consumer<EmbeddedDatabase> begun) {
        Optional<EmbeddedDatabase> embedded = embedded(settings);
        embedded.ifPresent(begun);
        try {
            Settings.Database database = embedded.map(EmbeddedDatabase::connection).or(settings::database)
                    .orElseThrow();
            ApplicationContext context = context(settings, database, properties);
            return new Server(embedded, context);
        } catch (RuntimeException e) {
            embedded.ifPresent(EmbeddedDatabase::close);
            throw e;
        }
    }

    /** Waits until requests are answered; false when it was stopped before. Refuses when they never will be. */
    public boolean awaitReady() throws InterruptedException {
        try {
            context.getBean(Startup.class).complete();
            return true;
        } catch (RuntimeException e) {
            if (closed.get()) {
                return false;
            }
            throw e;
        }
    }

    /** The port it listens on. */
    public int port() {
        return context.getBean(EmbeddedServer.class).getPort();
    }

    /** The application, for its beans. */
    public ApplicationContext context() {
        return context;
    }

    /** Stops: no new request, the running ones to their end, then the database. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            LOG.info("Stopping");
            context.close();
            embedded.ifPresent(EmbeddedDatabase::close);
        }
    }

    private static Optional<EmbeddedDatabase> embedded(Settings settings) {
        if (settings.database().isPresent()) {
            return Optional.empty();
        }
        if (!EmbeddedDatabase.isInstalled()) {
            throw new StartRefused(Reason.SETTINGS,
                    "this installation has no database of its own; set SEXTANT_DB_URL to "
                            + "a MySQL or MariaDB database, for example jdbc:mysql://127.0.0.1:3306/sextant.");
        }
        return Optional.of(EmbeddedDatabase.start(settings.home()));
    }

    private static ApplicationContext context(Settings settings, Settings.Database database,
            Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(Map.of("datasources.default.url", database.url(),
                "datasources.default.username", database.user(), "datasources.default.password", database.password(),
                "micronaut.server.host", settings.host(), "micronaut.server.port", settings.port()));
        if (settings.demo()) {
            all.put("datasources.default.data-source-properties.sslMode", "DISABLED");
        }
        all.putAll(origins(settings.frontends().origins()));
        all.putAll(properties);
        ApplicationContextBuilder builder = ApplicationContext.builder().singletons(settings).properties(all)
                .banner(false)
                .deduceEnvironment(false).mainClass(Sextant.class);
        ApplicationContext context = builder.build();
        try {
            context.start();
            context.getBean(EmbeddedServer.class).start();
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw refusal(settings, e);
        }
    }

    private static Map<String, Object> origins(List<String> origins) {
        String cors = "micronaut.server.cors.";
        String frontends = cors + "configurations.frontends.";
        return origins.isEmpty()
                ? Map.of()
                : Map.of(cors + "enabled", true, frontends + "allowed-origins", origins,
                        frontends + "allowed-methods", List.of("GET", "HEAD", "POST", "OPTIONS"),
                        frontends + "allowed-headers", List.of("Accept", "Accept-Language", "Authorization",
                                "Content-Type", "If-None-Match", "Last-Event-ID", "Sextant-View", "X-Request-Id"),
                        frontends + "exposed-headers", List.of("ETag", "Retry-After", "X-Request-Id"),
                        frontends + "allow-credentials", false, frontends + "max-age", 3600);
    }

    private static RuntimeException refusal(Settings settings, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused;
            }
            if (cause instanceof BindException) {
                return new StartRefused(Reason.UNAVAILABLE, "port " + settings.port() + " of " + settings.host()
                        + " cannot be listened on (" + cause.getMessage()
                        + "); stop what uses it, or set SEXTANT_PORT.", e);
            }
        }
        return e;
    }
}
