package org.sextant.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.sextant.platform.StartRefused.Reason;
import org.sextant.platform.database.DatabaseAddress;

/**
 * What the environment says of how to run.
 *
 * @param host      the address to listen on
 * @param port      0 to 65535; 0 takes any free port
 * @param home      the folder of the embedded database, the secret and caches
 * @param database  where people's data is; none for the embedded database
 * @param secret    the key that signs tokens, the same on every node; none to keep one in the home
 * @param frontends what frontends that live elsewhere may do
 * @param access    how people reach the server, and who runs it
 * @param letters   how letters to people leave
 */
public record Settings(String host, int port, Path home, Optional<Database> database, Optional<String> secret,
        Frontends frontends, Access access, Letters letters) {
    /** The shortest secret, in characters. */
    public static final int MINIMUM_SECRET = 32;

    /** The same, but listening on another port. */
    public Settings on(int otherPort) {
        return new Settings(host, otherPort, home, database, secret, frontends, access, letters);
    }

    /** Whether this is a trial on one's own machine: embedded database, demonstration accounts, loopback only. */
    public boolean demo() {
        return database.isEmpty();
    }

    /** The settings of an environment, refused when one of them is wrong. */
    public static Settings from(Map<String, String> environment) {
        Optional<Database> database = database(environment);
        String host = environment.getOrDefault("SEXTANT_HOST", database.isPresent() ? "0.0.0.0" : "127.0.0.1");
        InetAddress address = address(host);
        if (database.isEmpty() && !address.isLoopbackAddress()) {
            throw new StartRefused(Reason.SETTINGS,
                    "SEXTANT_HOST is " + host + ", but the embedded database comes with "
                            + "demonstration accounts and is served on this machine only; set SEXTANT_DB_URL, or unset "
                            + "SEXTANT_HOST.");
        }
        String home = environment.getOrDefault("SEXTANT_HOME", System.getProperty("user.home") + "/.sextant");
        return new Settings(host, port(environment.getOrDefault("SEXTANT_PORT", "8080")),
                Path.of(home).toAbsolutePath().normalize(), database, secret(environment),
                Frontends.from(environment), Access.from(environment),
                Letters.from(environment).checked(database.isEmpty()));
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new StartRefused(Reason.SETTINGS,
                    "SEXTANT_HOST is '" + host + "', which is no address of this machine.",
                    unknown);
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // refused below, with the same sentence as a number out of range
        }
        throw new StartRefused(Reason.SETTINGS, "SEXTANT_PORT is '" + text + "'; write a number from 0 to 65535.");
    }

    private static Optional<Database> database(Map<String, String> environment) {
        String url = environment.get("SEXTANT_DB_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:mysql:") || !DatabaseAddress.isUnderstood(url)) {
            throw new StartRefused(Reason.SETTINGS,
                    "SEXTANT_DB_URL is '" + url + "'; write jdbc:mysql://host:port/database"
                            + " (for MariaDB too).");
        }
        return Optional.of(new Database(url, environment.getOrDefault("SEXTANT_DB_USER", "sextant"),
                environment.getOrDefault("SEXTANT_DB_PASSWORD", "")));
    }

    private static Optional<String> secret(Map<String, String> environment) {
        String secret = environment.get("SEXTANT_SECRET");
        if (secret == null || secret.isBlank()) {
            return Optional.empty();
        }
        if (secret.length() < MINIMUM_SECRET) {
            throw new StartRefused(Reason.SETTINGS,
                    "SEXTANT_SECRET has " + secret.length() + " characters; write at least "
                            + MINIMUM_SECRET + ".");
        }
        return Optional.of(secret);
    }

    /**
     * A database server of one's own.
     *
     * @param url JDBC, {@code jdbc:mysql://host:port/database}
     */
    public record Database(String url, String user, String password) {
        @Override
        public String toString() {
            return url + " as " + user;
        }
    }
}
