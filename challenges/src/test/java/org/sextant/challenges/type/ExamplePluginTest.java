package org.sextant.challenges.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.TypeContract;
import org.sextant.schema.type.WorkedExample;

import static org.assertj.core.api.Assertions.assertThat;

/** The plug-in beside this module, built from its sources and dropped into a folder. */
class ExamplePluginTest {
    private static final Path SOURCES = Path.of("example-plugin/src/main");

    @TempDir
    static Path work;
    private static ChallengeTypes types = ChallengeTypes.installed();

    @BeforeAll
    static void build() throws IOException {
        Path classes = compiled();
        Path plugins = Files.createDirectory(work.resolve("plugins"));
        try (JarOutputStream jar = new JarOutputStream(
                Files.newOutputStream(plugins.resolve("ordering-and-matching.jar")))) {
            for (Path root : List.of(classes, SOURCES.resolve("resources"))) {
                add(jar, root);
            }
        }
        types = ChallengeTypes.with(plugins);
    }

    @Test
    void itsTypesJoinThoseInstalled() {
        assertThat(types.keys()).containsExactly("QCM", "QCU", "QROC", "QROCM-dep", "QROCM-ind", "matching",
                "ordering");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordering", "matching"})
    void itsTypesKeepTheirPromises(String key) {
        assertThat(TypeContract.violations(type(key))).isEmpty();
    }

    @Test
    void anOrderHasAVerdictAPlace() {
        WorkedExample planets = type("ordering").examples().getFirst();
        Grade grade = type("ordering").grade(planets.definition(),
                new Answer.Order(List.of("terre", "jupiter", "mars")));
        assertThat(grade.isRight()).isFalse();
        assertThat(Row.rightFields(grade)).containsExactly("1");
    }

    @Test
    void aMatchHasAVerdictAnItem() {
        WorkedExample animals = type("matching").examples().getFirst();
        Grade grade = type("matching").grade(animals.definition(), new Answer.Pairs(List.of(
                new Answer.Pair("chien", "niche"), new Answer.Pair("cheval", "ruche"))));
        assertThat(grade.isRight()).isFalse();
        assertThat(Row.rightFields(grade)).containsExactly("chien");
    }

    @Test
    void withoutTheJarItsTypesAreSimplyNotThere() throws IOException {
        Path empty = Files.createDirectories(work.resolve("empty"));
        assertThat(ChallengeTypes.with(empty).find("ordering")).isEmpty();
        assertThat(ChallengeTypes.with(empty).keys()).isEqualTo(ChallengeTypes.installed().keys());
    }

    private static ChallengeType type(String key) {
        return types.find(key).orElseThrow();
    }

    private static Path compiled() throws IOException {
        Path classes = Files.createDirectory(work.resolve("classes"));
        try (Stream<Path> files = Files.walk(SOURCES.resolve("java"))) {
            String[] arguments = Stream.concat(
                    Stream.of("-proc:none", "-parameters", "-d", classes.toString(), "-classpath",
                            System.getProperty("java.class.path")),
                    files.map(Path::toString).filter(file -> file.endsWith(".java"))).toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments)).isZero();
        }
        return classes;
    }

    private static void add(JarOutputStream jar, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
                jar.write(Files.readAllBytes(file));
            }
        }
    }
}
