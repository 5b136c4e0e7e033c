package org.sextant.studio;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sextant.test.FrozenMigrations;

class MigrationsTest {
    @Test
    void aMigrationThatHasLandedIsNeverEdited() throws IOException {
        FrozenMigrations.check(Path.of("src/main/resources/db/studio"));
    }
}
