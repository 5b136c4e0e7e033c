package org.sextant.challenges.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Where the files of a bank lie; they are named relative to it, with slashes. */
sealed interface BankFolder {
    /** The bytes of a file; empty when there is none, or none within the bank. */
    Optional<byte[]> bytes(String file) throws IOException;

    /** All files below a folder of it, in their order; the folder need not exist. */
    List<String> below(String folder) throws IOException;

    /** A folder of this machine. */
    record OnDisk(Path bank) implements BankFolder {
        @Override
        public Optional<byte[]> bytes(String file) throws IOException {
            Path path = bank.resolve(file).normalize();
            return path.startsWith(bank.normalize()) && Files.isRegularFile(path)
                    ? Optional.of(Files.readAllBytes(path))
                    : Optional.empty();
        }

        @Override
        public List<String> below(String folder) throws IOException {
            Path root = bank.resolve(folder);
            if (!Files.isDirectory(root)) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> bank.relativize(file).toString().replace('\\', '/')).sorted().toList();
            }
        }
    }

    /** Files that somebody handed in; nothing outside of them can be named. */
    record InMemory(SortedMap<String, byte[]> files) implements BankFolder {
        @Override
        public Optional<byte[]> bytes(String file) {
            return Optional.ofNullable(files.get(file));
        }

        @Override
        public List<String> below(String folder) {
            return files.keySet().stream().filter(name -> folder.isEmpty() || name.startsWith(folder + "/")).toList();
        }
    }
}
