package org.sextant.challenge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.platform.Access;
import org.sextant.platform.Frontends;
import org.sextant.platform.Letters;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;
import org.sextant.test.EverythingType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InstalledTypesTest {
    @TempDir
    Path home;

    @Test
    void withoutPlugInsThereAreTheTypesOfTheClassPath() {
        assertThat(new InstalledTypes().types(settings()).keys()).contains(EverythingType.KEY);
    }

    @Test
    void aPlugInThatCannotBeUsedRefusesTheStartInOneSentence() throws IOException {
        Path folder = Files.createDirectory(home.resolve("plugins"));
        Files.writeString(folder.resolve("broken.jar"), "no jar");
        assertThatThrownBy(() -> new InstalledTypes().types(settings())).isInstanceOfSatisfying(StartRefused.class,
                refused -> {
                    assertThat(refused.reason().exitCode()).isEqualTo(78);
                    assertThat(refused.getMessage()).contains("broken.jar").endsWith(".").doesNotContain("..");
                });
    }

    private Settings settings() {
        return new Settings("127.0.0.1", 0, home, Optional.empty(), Optional.empty(),
                Frontends.NONE, Access.DIRECT, Letters.NONE);
    }
}
