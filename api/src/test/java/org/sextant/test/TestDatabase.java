package org.sextant.test;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.sextant.platform.Settings;
import org.sextant.platform.embedded.EmbeddedDatabase;
import org.testcontainers.mysql.MySQLContainer;

/**
 * The real database server that the tests of one run share: {@code SEXTANT_TEST_DB_URL} when it is set, a container when
 * {@code -Dsextant.test.db=container} asks for one, otherwise the embedded database. Each test class gets a database of
 * its own on it.
 */
public final class TestDatabase {
    private static final TestDatabase SHARED = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String product;
    private final Runnable stop;
    private final String urlPattern;
    private final String user;
    private final String password;
    private final Queue<String> created = new ConcurrentLinkedQueue<>();

    private TestDatabase(String product, Runnable stop, String urlPattern, String user, String password) {
        this.product = product;
        this.stop = stop;
        this.urlPattern = urlPattern;
        this.user = user;
        this.password = password;
    }

    /** The server of this run. */
    public static TestDatabase shared() {
        return SHARED;
    }

    /** An empty database. */
    public Settings.Database create() {
        String name = "sextant_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        created.add(name);
        return new Settings.Database(urlPattern.formatted(name), user, password);
    }

    /** The name of the server and where it comes from. */
    public String product() {
        return product;
    }

    /** What tests write need not outlive a power cut. */
    private void doNotWaitForTheDisk() {
        try (Connection connection = connected(this); Statement statement = connection.createStatement()) {
            statement.execute("set global innodb_flush_log_at_trx_commit = 0");
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the tests does not answer", e);
        }
    }

    private void end() {
        created.forEach(name -> execute("drop database if exists " + name));
        stop.run();
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(urlPattern.formatted(""), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static TestDatabase start() {
        TestDatabase database = chosen();
        try (Connection connection = connected(database)) {
            System.out.println("Database of the tests: " + connection.getMetaData().getDatabaseProductVersion() + " ("
                    + database.product() + ")");
            Runtime.getRuntime().addShutdownHook(new Thread(database::end));
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the tests does not answer", e);
        }
    }

    private static TestDatabase chosen() {
        String url = System.getenv("SEXTANT_TEST_DB_URL");
        if (url != null && !url.isBlank()) {
            return new TestDatabase("SEXTANT_TEST_DB_URL", () -> {
            }, pattern(url),
                    System.getenv().getOrDefault("SEXTANT_TEST_DB_USER", "app"),
                    System.getenv().getOrDefault("SEXTANT_TEST_DB_PASSWORD", "app"));
        }
        return "container".equals(System.getProperty("sextant.test.db")) ? container() : embedded();
    }

    /** {@code jdbc:mysql://host:port/any?options} with the name of the database left open. */
    private static String pattern(String url) {
        int name = url.indexOf('/', "jdbc:mysql://".length()) + 1;
        int options = url.indexOf('?');
        return url.substring(0, name) + "%s" + (options < 0 ? "" : url.substring(options));
    }

    @SuppressWarnings("resource") // lives as long as the tests
    private static TestDatabase container() {
        MySQLContainer mysql = new MySQLContainer("mysql:9").withUsername("root").withPassword("sextant");
        mysql.start();
        return new TestDatabase("container", mysql::stop, pattern(mysql.getJdbcUrl()), "root", "sextant");
    }

    @SuppressWarnings("resource") // lives as long as the tests
    private static TestDatabase embedded() {
        EmbeddedDatabase embedded = EmbeddedDatabase.start(Path.of("target/test-home").toAbsolutePath());
        Settings.Database connection = embedded.connection();
        TestDatabase database = new TestDatabase("embedded", embedded::close, embedded.url("%s") + "?sslMode=DISABLED",
                connection.user(),
                connection.password());
        database.doNotWaitForTheDisk();
        return database;
    }

    private static Connection connected(TestDatabase database) throws SQLException {
        SQLException last = new SQLException("not tried");
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                return DriverManager.getConnection(database.urlPattern.formatted(""), database.user, database.password);
            } catch (SQLException starting) {
                last = starting;
                pause();
            }
        }
        throw last;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
