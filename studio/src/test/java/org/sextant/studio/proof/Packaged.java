package org.sextant.studio.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code mvn package} has made. */
final class Packaged {
    private Packaged() {
    }

    /** The distribution as a file system, with the rights of its files. */
    static FileSystem distribution() throws IOException {
        Path zip = only(Path.of("target"), "sextant-", ".zip");
        return FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
    }

    /** The one file of a folder that begins and ends so. */
    static Path only(Path folder, String begin, String end) {
        List<Path> found = in(folder).stream().filter(path -> {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(begin) && name.endsWith(end);
        }).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("one " + begin + "*" + end + " expected in " + folder.toAbsolutePath()
                    + ", found " + found + "; run mvn package first");
        }
        return found.getFirst();
    }

    /** What lies in a folder. */
    static List<Path> in(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a tree out of the distribution, with the rights of its files. */
    static void unpack(Path tree, Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.toList()) {
                Path copy = target.resolve(tree.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(path));
                }
            }
        }
    }
}
