package org.sextant.schema.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChallengeTypesTest {
    private static final String SERVICES = "META-INF/services/org.sextant.schema.type.ChallengeType";
    private static final String HONEST = Honest.class.getName();

    private final Path folder;

    ChallengeTypesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFolderThatIsMissingOrEmptyAddsNothing() {
        assertThat(ChallengeTypes.with(folder.resolve("nowhere")).keys()).isEqualTo(ChallengeTypes.installed().keys());
        assertThat(ChallengeTypes.with(folder).keys()).isEqualTo(ChallengeTypes.installed().keys());
    }

    @Test
    void aJarAddsTheTypesItNames() throws IOException {
        jar("word.jar", "# a comment\n\n" + HONEST + " # the type\n" + HONEST);
        assertThat(ChallengeTypes.with(folder).find("word")).isPresent();
        assertThat(ChallengeTypes.with(folder).find("Word")).as("keys are exact").isEmpty();
        assertThat(ChallengeTypes.with(folder).keys()).contains("word");
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("README.txt"), "jars go here");
        assertThat(ChallengeTypes.with(folder).find("word")).isEmpty();
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws IOException {
        Files.writeString(folder.resolve("word.jar"), "this is no jar");
        refused("the plug-in " + folder.resolve("word.jar") + " cannot be read (", "copy it anew or remove it");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Files.createFile(folder.resolve("word.jar"));
        refused("the plug-in " + folder.resolve("word.jar") + " cannot be read (", "copy it anew or remove it");
    }

    @Test
    void aJarWithoutTypesIsNamed() throws IOException {
        jar("library.jar", null);
        refused("the plug-in " + folder.resolve("library.jar") + " provides no challenge type: its " + SERVICES
                + " is missing or names none", "put only jars of challenge types into this folder");
    }

    @Test
    void aJarWhoseTypeIsMissingIsNamed() throws IOException {
        jar("word.jar", "org.example.Gone");
        refused("the plug-in " + folder.resolve("word.jar") + " names the challenge type org.example.Gone, which cannot"
                + " be made (java.lang.ClassNotFoundException", "Build it anew or remove the jar");
    }

    @Test
    void aJarThatNamesWhatIsNoTypeIsNamed() throws IOException {
        jar("word.jar", "java.lang.String");
        refused("names the challenge type java.lang.String, which cannot be made (java.lang.ClassCastException",
                "a public class with a public constructor");
    }

    @Test
    void aKeyThatIsTakenIsNamed() throws IOException {
        jar("a.jar", HONEST);
        jar("b.jar", HONEST);
        refused("the plug-in " + folder.resolve("b.jar")
                + " provides the challenge type 'word', which is installed already (" + HONEST + ")",
                "remove one of the two");
    }

    @Test
    void twoTypesOfOneKeyAreRefusedHoweverTheyCome() {
        assertThatExceptionOfType(UnusablePlugin.class)
                .isThrownBy(() -> ChallengeTypes.of(List.of(new Honest(), new Honest())))
                .withMessageStartingWith("two challenge types have the key 'word'");
    }

    private void refused(String beginning, String end) {
        assertThatExceptionOfType(UnusablePlugin.class).isThrownBy(() -> ChallengeTypes.with(folder))
                .withMessageContaining(beginning).withMessageContaining(end);
    }

    private void jar(String name, @Nullable String services) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            String honest = HONEST.replace('.', '/') + ".class";
            try (InputStream bytes = Honest.class.getClassLoader().getResourceAsStream(honest)) {
                jar.putNextEntry(new JarEntry(honest));
                Objects.requireNonNull(bytes).transferTo(jar);
            }
            if (services != null) {
                jar.putNextEntry(new JarEntry(SERVICES));
                jar.write(services.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
