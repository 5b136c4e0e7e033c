package org.sextant.studio.proof;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.platform.Settings;

/**
 * How to run a server: a command and the environment it sees.
 *
 * @param port where it is asked to listen
 */
record Setup(List<String> command, Map<String, String> environment, int port) {
    /** Signs the tokens of every server on a database of its own. */
    static final String SECRET = "a secret that only the proofs know, long enough";

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED");

    /** As {@code ./serve} runs it: the studio plugged in, the embedded database below a home. */
    static Setup trial(Path home) {
        return run(Stream.of(studio(), jars("lib"), jars("embedded")), home);
    }

    /** As the distribution runs it: the studio plugged in, no database inside. */
    static Setup distributed(Path home) {
        return run(Stream.of(studio(), jars("lib")), home);
    }

    /** The distribution on a database. */
    static Setup on(Settings.Database database) {
        return distributed(emptyHome()).using(database);
    }

    /** The same without the studio, on a database. */
    static Setup withoutStudio(Settings.Database database) {
        return run(Stream.of(jars("lib")), emptyHome()).using(database);
    }

    /** The same with classes and resources that come before those of the jars. */
    Setup withClasses(Path classes) {
        List<String> changed = command.stream()
                .map(part -> part.startsWith(studio()) ? classes + File.pathSeparator + part : part).toList();
        return new Setup(changed, environment, port);
    }

    /** The folder that the server keeps what is its own in. */
    Path home() {
        return Path.of(Objects.requireNonNull(environment.get("SEXTANT_HOME")));
    }

    /** The same with another setting. */
    Setup with(String setting, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(setting, value);
        return new Setup(command, more, port);
    }

    /** The same with a setting less. */
    Setup without(String setting) {
        Map<String, String> fewer = new HashMap<>(environment);
        fewer.remove(setting);
        return new Setup(command, fewer, port);
    }

    /** The same by another command. */
    Setup by(Path program) {
        return new Setup(List.of(program.toString()), environment, port)
                .with("JAVA_HOME", System.getProperty("java.home"));
    }

    /** The same on another port. */
    Setup elsewhere() {
        int other = freePort();
        return new Setup(command, environment, other).with("SEXTANT_PORT", String.valueOf(other));
    }

    Setup using(Settings.Database database) {
        return with("SEXTANT_DB_URL", database.url()).with("SEXTANT_DB_USER", database.user())
                .with("SEXTANT_DB_PASSWORD", database.password()).with("SEXTANT_HOST", "127.0.0.1")
                .with("SEXTANT_SECRET", SECRET);
    }

    /** Starts it. */
    ServerProcess start() {
        return ServerProcess.start(this);
    }

    /** A folder that is there and empty. */
    static Path emptyHome() {
        try {
            return Files.createTempDirectory(TARGET, "home");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A port that nobody listens on. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Setup run(Stream<String> classPath, Path home) {
        List<String> command = Stream.of(Stream.of(System.getProperty("java.home") + "/bin/java"), FLAGS.stream(),
                Stream.of("-cp", classPath.collect(Collectors.joining(File.pathSeparator)), "org.sextant.Sextant"))
                .flatMap(part -> part).toList();
        return new Setup(command, Map.of("SEXTANT_HOME", home.toString()), 0).elsewhere();
    }

    private static String jars(String folder) {
        return TARGET.resolve(folder) + File.separator + "*";
    }

    private static String studio() {
        return Packaged.only(TARGET, "studio-", ".jar").toString();
    }
}
