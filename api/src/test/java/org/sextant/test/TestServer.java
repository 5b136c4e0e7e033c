package org.sextant.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sextant.Server;
import org.sextant.account.AccountService;
import org.sextant.account.NewAccount;
import org.sextant.account.identity.Identity;
import org.sextant.account.token.AccessTokens;
import org.sextant.content.ContentStore;
import org.sextant.content.ReadableContent;
import org.sextant.file.FileService;
import org.sextant.platform.Access;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Frontends;
import org.sextant.platform.Letters;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;
import org.sextant.platform.database.Duplicates;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.search.index.SearchIndexes;
import org.sextant.session.SessionService;

/** A real server on a free port and a database of its own, for the tests of one class. */
public final class TestServer implements BeforeAllCallback, AfterAllCallback {
    /** Signs the tokens of the servers of tests. */
    public static final String SECRET = "a secret that only tests know, long enough";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Map<String, Object> properties = new HashMap<>();
    private Settings settings;
    private boolean isReadyToSearch;
    private Optional<Server> server = Optional.empty();

    public TestServer() {
        this(TestDatabase.shared().create());
    }

    /** A server on a database that something else used, or that another server uses too. */
    public TestServer(Settings.Database database) {
        this.settings = new Settings("127.0.0.1", 0, home(), Optional.of(database), Optional.of(SECRET),
                Frontends.NONE, Access.DIRECT, Letters.NONE);
        properties.put("sextant.release-poll", "200ms");
        properties.put("sextant.search-ahead", "1h"); // most tests search nothing
    }

    /** Sets a property of the application. */
    public TestServer with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** Lets it live at the time of a clock that the test moves. */
    public TestServer at(MovableClock clock) {
        return with(MovableClock.PROPERTY, clock);
    }

    /** Serves frontends that live elsewhere. */
    public TestServer with(Frontends frontends) {
        settings = new Settings(settings.host(), settings.port(), settings.home(), settings.database(),
                settings.secret(), frontends, settings.access(), settings.letters());
        return this;
    }

    /** Lets people reach it in another way, or somebody run it. */
    public TestServer with(Access access) {
        settings = new Settings(settings.host(), settings.port(), settings.home(), settings.database(),
                settings.secret(), settings.frontends(), access, settings.letters());
        return this;
    }

    /** Sends letters, at once. */
    public TestServer with(Letters letters) {
        settings = new Settings(settings.host(), settings.port(), settings.home(), settings.database(),
                settings.secret(), settings.frontends(), settings.access(), letters);
        return with("sextant.mail-poll", "50ms");
    }

    /** Makes what a search needs at the start: on a machine that has much else to do it takes longer than a request may. */
    public TestServer readyToSearch() {
        isReadyToSearch = true;
        return this;
    }

    /** Starts it and waits until it answers. */
    public TestServer start() {
        startListening();
        awaitReady();
        if (isReadyToSearch) {
            SearchIndexes.of(ReadableContent.open(bean(ContentStore.class).current()));
            SearchIndexes.of(ReadableContent.whole(bean(ContentStore.class).current()));
        }
        return this;
    }

    /** Waits until it answers. */
    public void awaitReady() {
        try {
            running().awaitReady();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it and does not wait. */
    public TestServer startListening() {
        server = Optional.of(Server.start(settings, properties));
        return this;
    }

    /** Stops it. */
    public void stop() {
        server.ifPresent(Server::close);
        server = Optional.empty();
    }

    /** The running server. */
    public Server running() {
        return server.orElseThrow();
    }

    /** A bean of the running server. */
    public <T> T bean(Class<T> type) {
        return running().context().getBean(type);
    }

    /** Publishes content with its files, and waits until it is in service. */
    public TestServer publish(Content content, Function<String, byte[]> files) {
        List<String> problems = bean(FileService.class).keep(content.files().values(), files);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        ReleaseNumber published = bean(ReleaseArchive.class).publish(content, ReleaseOrigin.STUDIO).number();
        try {
            eventually(() -> bean(ContentStore.class).current().number().equals(published));
        } catch (IllegalStateException late) {
            throw new IllegalStateException("release " + published + " was published, "
                    + bean(ContentStore.class).current().number() + " is in service, the newest is "
                    + bean(ReleaseArchive.class).newest(), late);
        }
        return this;
    }

    /** Waits until something is so, which comes in a moment, even on a machine that has much else to do. */
    public void eventually(BooleanSupplier isSo) {
        long began = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        "it has not come to pass within " + PATIENCE.toSeconds() + " s; at work:\n"
                                + threadsAtWork());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static String threadsAtWork() {
        return Thread.getAllStackTraces().entrySet().stream()
                .map(thread -> thread.getKey() + "\n" + Arrays.toString(thread.getValue()).replace(", ", "\n    "))
                .filter(lines -> lines.contains("[org.sextant.") || lines.contains("    org.sextant."))
                .sorted().collect(Collectors.joining("\n"));
    }

    /** A client that nobody has signed in with. */
    public GraphQlClient client() {
        return new GraphQlClient(running().port(), Map.of());
    }

    /** A client of somebody with these roles. */
    public GraphQlClient client(Role... roles) {
        return client().with("Authorization", "Bearer " + token(roles));
    }

    /** An access token of somebody with these roles. */
    public String token(Role... roles) {
        return token(AccessTokens.LIFETIME, roles);
    }

    /** The same, good for a while. */
    public String token(Duration lifetime, Role... roles) {
        AccountId account = account("tester@example.org");
        return bean(AccessTokens.class).issue(new Actor(account, "tester@example.org", Set.of(roles)), lifetime)
                .token();
    }

    /** Somebody who has signed in: an account, with these roles, and a session, made where they are missing. */
    public Actor signedIn(String login, Role... roles) {
        AccountId account = account(login, roles);
        return bean(SessionService.class).open(Actor.ANONYMOUS, "127.0.0.1", account).orElseThrow().actor();
    }

    /** The account of a login, made with these roles where there is none; nobody knows its password. */
    public AccountId account(String login, Role... roles) {
        AccountService accounts = bean(AccountService.class);
        NewAccount wanted = new NewAccount(Identity.login(login), "Test", "Person", Locale.FRENCH, Set.of(roles));
        return accounts.find(wanted.identity())
                .or(() -> Duplicates.seen(() -> accounts.open(Actor.ANONYMOUS, wanted, Optional.empty())))
                .or(() -> accounts.find(wanted.identity())).orElseThrow();
    }

    /** What a gauge of {@code /prometheus} shows. */
    public double gauge(String name) {
        return client().get("/prometheus").body().lines().filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1))).findFirst().orElseThrow();
    }

    /** The database it runs on. */
    public Settings.Database database() {
        return settings.database().orElseThrow();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("sextant-home");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
