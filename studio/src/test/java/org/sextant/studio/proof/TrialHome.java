package org.sextant.studio.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sextant.platform.Settings;

/**
 * A home with an embedded database, and what a person with the rights of its owner could do to it.
 *
 * @param path a folder whose name is longer than that of a socket may be
 */
record TrialHome(Path path) implements AutoCloseable {
    private static final String NAME = "a-home-whose-name-is-longer-than-the-hundred-and-seven-characters-"
            + "that-the-name-of-a-socket-may-have";
    private static final Pattern PASSWORD = Pattern.compile("IDENTIFIED BY '([0-9a-f]+)'");
    private static final Pattern PORT = Pattern.compile("--port=([0-9]+)");

    /** A home that nobody has used yet. */
    static TrialHome fresh() {
        try {
            return new TrialHome(Files.createTempDirectory("sextant-proof").resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server on this home. */
    Setup setup() {
        return Setup.trial(path);
    }

    /** The processes that work on this home's database, whoever started them. */
    List<ProcessHandle> databases() {
        return ProcessHandle.allProcesses().filter(ProcessHandle::isAlive)
                .filter(process -> arguments(process).stream().anyMatch(argument -> argument.contains(database())))
                .filter(process -> process.info().command().filter(name -> !name.endsWith("/java")).isPresent())
                .toList();
    }

    /** The database as the server on this home reaches it. */
    Connection connect() throws SQLException, IOException {
        Settings.Database database = settings();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** How another server reaches the same database while it runs. */
    Settings.Database settings() throws IOException {
        Matcher password = PASSWORD.matcher(Files.readString(path.resolve("database/init.sql")));
        Optional<Matcher> port = databases().stream().flatMap(process -> arguments(process).stream())
                .map(PORT::matcher).filter(Matcher::matches).findFirst();
        if (!password.find() || port.isEmpty()) {
            throw new IllegalStateException("no database runs on " + path);
        }
        return new Settings.Database("jdbc:mysql://127.0.0.1:" + port.get().group(1) + "/sextant?sslMode=DISABLED",
                "sextant", password.group(1));
    }

    /** Ends the database as the kernel does when memory runs out. */
    void killDatabase() {
        databases().forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends what a failed proof has left behind, and removes the home. */
    @Override
    public void close() {
        killDatabase();
        Wait.until("the database has ended", Duration.ofSeconds(20), () -> databases().isEmpty());
        try (Stream<Path> tree = Files.walk(path.getParent())) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String database() {
        return path.resolve("database").toString();
    }

    private static List<String> arguments(ProcessHandle process) {
        return process.info().arguments().map(List::of).orElse(List.of());
    }
}
