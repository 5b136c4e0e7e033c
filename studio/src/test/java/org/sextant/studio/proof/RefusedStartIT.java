package org.sextant.studio.proof;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.platform.Settings;
import org.sextant.test.TestDatabase;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A start that cannot succeed ends with one sentence and the exit code that {@code docs/errors.md} tells. */
class RefusedStartIT {
    private static final int DATA = 65;
    private static final int UNAVAILABLE = 69;
    private static final int CANNOT_WRITE = 73;
    private static final int SETTINGS = 78;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aStartIsRefusedFor(String situation, Setup setup, int exitCode, String sentence) {
        isRefused(setup, exitCode, sentence);
    }

    static Stream<Arguments> aStartIsRefusedFor() throws IOException {
        Path home = Setup.emptyHome();
        Setup trial = Setup.trial(home);
        Setup external = Setup.on(new Settings.Database("jdbc:mysql://127.0.0.1:1/sextant", "sextant", ""));
        Path below = Files.createFile(home.resolve("file")).resolve("home");
        return Stream.of(
                arguments("a port in words", trial.with("SEXTANT_PORT", "eighty"), SETTINGS,
                        "SEXTANT_PORT is 'eighty'"),
                arguments("a port that is none", trial.with("SEXTANT_PORT", "65536"), SETTINGS,
                        "SEXTANT_PORT is '65536'"),
                arguments("a trial for everybody", trial.with("SEXTANT_HOST", "0.0.0.0"), SETTINGS,
                        "SEXTANT_HOST is 0.0.0.0"),
                arguments("a database of another make",
                        external.with("SEXTANT_DB_URL", "jdbc:postgresql://127.0.0.1/sextant"), SETTINGS,
                        "SEXTANT_DB_URL is 'jdbc:postgresql://127.0.0.1/sextant'"),
                arguments("a database without a name",
                        external.with("SEXTANT_DB_URL", "jdbc:mysql://127.0.0.1:3306"), SETTINGS,
                        "SEXTANT_DB_URL is 'jdbc:mysql://127.0.0.1:3306'; write jdbc:mysql://host:port/database"),
                arguments("a database at a port that is none",
                        external.with("SEXTANT_DB_URL", "jdbc:mysql://127.0.0.1:port/sextant"), SETTINGS,
                        "SEXTANT_DB_URL is 'jdbc:mysql://127.0.0.1:port/sextant'"),
                arguments("an address to listen on that is none", external.with("SEXTANT_HOST", "no such host"),
                        SETTINGS, "SEXTANT_HOST is 'no such host', which is no address of this machine."),
                arguments("an address of another machine", external.with("SEXTANT_HOST", "192.0.2.1"), UNAVAILABLE,
                        "port " + external.port() + " of 192.0.2.1 cannot be listened on"),
                arguments("a short secret", external.with("SEXTANT_SECRET", "short"), SETTINGS,
                        "SEXTANT_SECRET has 5 characters"),
                arguments("a distribution without a database", Setup.distributed(home), SETTINGS,
                        "this installation has no database of its own; set SEXTANT_DB_URL"),
                arguments("a home that cannot be made", Setup.trial(below), CANNOT_WRITE,
                        "the home " + below + " cannot be written"),
                arguments("a home with a blank in its name", Setup.trial(home.resolve("a blank")), SETTINGS,
                        "the embedded database cannot be made below " + home.resolve("a blank/database")
                                + ", which has a blank in its name"),
                arguments("a plug-in that is no jar", external.with("SEXTANT_HOME", withBrokenPlugIn().toString()),
                        SETTINGS, "the plug-in "),
                arguments("a secret that cannot be kept",
                        external.without("SEXTANT_SECRET").with("SEXTANT_HOME", below.toString()), CANNOT_WRITE,
                        "the secret that signs tokens cannot be kept in " + below.resolve("secret")));
    }

    private static Path withBrokenPlugIn() throws IOException {
        Path home = Setup.emptyHome();
        Path folder = Files.createDirectory(home.resolve("plugins"));
        Files.writeString(folder.resolve("broken.jar"), "no jar");
        return home;
    }

    @Test
    void aStartIsRefusedForAPortInUse() throws IOException {
        Setup setup = Setup.on(TestDatabase.shared().create());
        try (ServerSocket taken = new ServerSocket(setup.port())) {
            isRefused(setup, UNAVAILABLE, "port " + taken.getLocalPort() + " of 127.0.0.1 cannot be listened on");
        }
    }

    @Test
    void aStartIsRefusedForAWrongPassword() {
        Setup setup = Setup.on(TestDatabase.shared().create()).with("SEXTANT_DB_PASSWORD", "wrong");
        isRefused(setup, SETTINGS, "the database refuses the user (Access denied for user");
    }

    @Test
    void aStartIsRefusedForADatabaseThatIsNotThere() {
        Settings.Database database = TestDatabase.shared().create();
        Setup setup = Setup.on(new Settings.Database(database.url().replaceFirst("/sextant_[0-9_]+", "/nowhere"),
                database.user(), database.password()));
        isRefused(setup, SETTINGS, "the database server answers 'Unknown database 'nowhere''; create the database");
    }

    @Test
    void aStartIsRefusedForTheSchemaOfANewerSextantAndChangesNothing() throws SQLException {
        Settings.Database database = TestDatabase.shared().create();
        new TestServer(database).start().stop();
        try (DatabaseTables tables = new DatabaseTables(database)) {
            tables.execute("""
                    insert into flyway_history_api
                    select installed_rank + 1, '999', 'from a newer Sextant', type, 'V999__newer.sql', checksum,
                      installed_by, installed_on, execution_time, success
                    from flyway_history_api order by installed_rank desc limit 1""");
            String before = tables.fingerprint();
            isRefused(Setup.on(database), DATA, "the database schema (api) has version 999, which this Sextant does "
                    + "not know; start the newer Sextant that made it. Nothing was changed.");
            assertThat(tables.fingerprint()).isEqualTo(before);
        }
    }

    private static void isRefused(Setup setup, int exitCode, String sentence) {
        try (ServerProcess server = setup.start()) {
            assertThat(server.ended()).as(server.output()).isEqualTo(exitCode);
            assertThat(server.output().lines().filter(line -> !line.contains(" INFO "))).as("one sentence")
                    .singleElement().asString().startsWith("Sextant cannot start: " + sentence)
                    .doesNotContain("Hikari", "Exception");
        }
    }
}
