package org.sextant.challenges.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.challenges.generator.data.Sales;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.schema.type.UnusablePlugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Generators in the jars of a folder, beside those of the class path. */
class PluggedGeneratorTest {
    @TempDir
    Path folder;

    @Test
    void theGeneratorOfAJarStandsBesideTheOthersAndItsJarNeedsNoChallengeType() throws IOException {
        jar("dice.jar", Generator.class, Dice.class.getName());
        Generators generators = Generators.with(folder);
        assertThat(generators.all()).hasSize(Generators.installed().all().size() + 1)
                .extracting(Generator::name).contains("des", "ventes-a-totaliser");
        assertThat(generators.generate("des", 1, 7, JsonNodeFactory.instance.objectNode()))
                .isInstanceOf(GeneratorOutcome.Made.class);
        assertThat(ChallengeTypes.with(folder).keys()).isEqualTo(ChallengeTypes.installed().keys());
    }

    @Test
    void withoutAFolderOrAJarThereAreThoseOfTheClassPath() {
        List<String> names = Generators.installed().all().stream().map(Generator::name).toList();
        assertThat(Generators.with(folder.resolve("none")).all()).extracting(Generator::name).isEqualTo(names);
        assertThat(Generators.with(folder).all()).extracting(Generator::name).isEqualTo(names);
    }

    @Test
    void aJarOfChallengeTypesAloneIsPassedOver() throws IOException {
        jar("word.jar", ChallengeType.class, "org.example.Word");
        assertThat(Generators.with(folder).all()).hasSameSizeAs(Generators.installed().all());
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsJar() throws IOException {
        jar("again.jar", Generator.class, Sales.class.getName());
        assertThatThrownBy(() -> Generators.with(folder)).isInstanceOf(UnusablePlugin.class)
                .hasMessage("the plug-in " + folder.resolve("again.jar") + " provides version 1 of the generator "
                        + "'ventes-a-totaliser', which is installed already; remove one of the two");
        Files.delete(folder.resolve("again.jar"));
        jar("gone.jar", Generator.class, "org.example.Gone");
        assertThatThrownBy(() -> Generators.with(folder)).isInstanceOf(UnusablePlugin.class)
                .hasMessageStartingWith("the plug-in " + folder.resolve("gone.jar")
                        + " names the generator org.example.Gone, which cannot be made (");
        Files.delete(folder.resolve("gone.jar"));
        jar("crooked.jar", Generator.class, Crooked.class.getName());
        assertThatThrownBy(() -> Generators.with(folder)).isInstanceOf(UnusablePlugin.class)
                .hasMessageContaining("the parameters of the generator 'tordu' cannot be checked");
    }

    private void jar(String name, Class<?> service, String provider) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            jar.putNextEntry(new JarEntry("META-INF/services/" + service.getName()));
            jar.write(provider.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A generator of somebody else. */
    public static class Dice implements Generator {
        @Override
        public String name() {
            return "des";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public JsonNode parameters() {
            return JsonNodeFactory.instance.objectNode().put("type", "object");
        }

        @Override
        public Generated generate(RandomGenerator random, JsonNode parameters) {
            return new Generated(Map.of("points", String.valueOf(random.nextInt(1, 7))), List.of());
        }
    }

    /** One whose schema is none. */
    public static final class Crooked extends Dice {
        @Override
        public String name() {
            return "tordu";
        }

        @Override
        public JsonNode parameters() {
            return JsonNodeFactory.instance.objectNode().put("type", "nothing");
        }
    }
}
