package org.sextant.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.sextant.schema.release.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/** Migrations that have landed are never edited: their checksums stand in a file beside the tests. */
public final class FrozenMigrations {
    private static final Path SUMS = Path.of("src/test/resources/migrations.sha256");

    private FrozenMigrations() {
    }

    /** Compares the migrations of a folder with their checksums. */
    public static void check(Path folder) throws IOException {
        StringBuilder found = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                found.append(Sha256.of(Files.readAllBytes(file))).append("  ").append(file.getFileName()).append('\n');
            }
        }
        assertThat(found.toString()).as("never edit a migration, write a new one; a new one adds its line to " + SUMS)
                .isEqualTo(Files.readString(SUMS));
    }
}
