package org.sextant.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void aHomeHasOneServer() throws IOException {
        try (HomeLock first = HomeLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(folder)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("another Sextant is running on the home " + folder)
                    .satisfies(e -> assertThat(((StartRefused) e).reason()).isEqualTo(Reason.UNAVAILABLE));
        }
        HomeLock.take(folder).close();
    }

    @Test
    void aHomeThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> HomeLock.take(file.resolve("home"))).isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written")
                .satisfies(e -> assertThat(((StartRefused) e).reason()).isEqualTo(Reason.CANNOT_WRITE));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void oneThatIsMadeLeavesTheTemporaryTablesOfOthersAlone() throws IOException {
        Path shared = Path.of(Optional.ofNullable(System.getenv("TMPDIR")).orElse("/tmp"));
        Path ofAnother = Files.writeString(shared.resolve("#sql-temptable-" + ProcessHandle.current().pid()
                + "-1-1.MAI"), "a table of a database that is being made at the same moment");
        try {
            new Installation(folder).prepare();
            assertThat(ofAnother).exists();
        } finally {
            Files.deleteIfExists(ofAnother);
        }
    }
}
