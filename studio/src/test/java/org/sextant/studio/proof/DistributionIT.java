package org.sextant.studio.proof;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.test.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class DistributionIT {
    @TempDir
    static Path unpacked;

    @BeforeAll
    static void unpack() throws IOException {
        try (FileSystem zip = Packaged.distribution()) {
            Packaged.unpack(zip.getPath("/"), unpacked);
        }
    }

    @Test
    void itServesOnADatabase() {
        try (ServerProcess server = Setup.on(TestDatabase.shared().create()).by(program()).start().ready()) {
            Framework.isAnsweredBy(server);
            server.healthIs(200);
            assertThat(Publisher.of(server).written(0, "From the distribution.")).isEqualTo(1);
            assertThat(server.client().get("/studio/releases").statusCode()).as("asks to sign in").isEqualTo(303);
            assertThat(server.stop()).isEqualTo(143);
        }
    }

    @Test
    void itSaysWhichJavaItNeeds() {
        Optional<Path> old = javas().filter(home -> version(home) < 25).findFirst();
        assumeTrue(old.isPresent(), "there is no older Java on this machine");
        Setup setup = Setup.on(TestDatabase.shared().create()).by(program()).with("JAVA_HOME",
                String.valueOf(old.orElseThrow()));
        try (ServerProcess server = setup.start()) {
            assertThat(server.ended()).isEqualTo(78);
            assertThat(server.output()).hasLineCount(1).startsWith(
                    "Sextant cannot start: it needs Java 25 or newer, and this is Java " + version(old.get()) + ".");
        }
    }

    @Test
    void itHoldsTheLicencesAndAProgramThatRuns() throws IOException {
        assertThat(root()).isDirectoryContaining("glob:**/LICENSE").isDirectoryContaining("glob:**/NOTICE");
        assertThat(Files.getPosixFilePermissions(program())).contains(PosixFilePermission.OWNER_EXECUTE,
                PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
    }

    @Test
    void eachOfItsJarsIsThereOnceAndNoneIsOfADatabase() {
        List<String> jars = Packaged.in(root().resolve("lib")).stream().map(Path::getFileName).map(String::valueOf)
                .toList();
        assertThat(jars).allMatch(name -> name.endsWith(".jar")).hasSizeGreaterThan(20)
                .anyMatch(name -> name.startsWith("api-")).anyMatch(name -> name.startsWith("studio-"));
        assertThat(jars.stream().map(name -> name.replaceFirst("-[0-9].*", ""))).doesNotHaveDuplicates()
                .noneMatch(name -> name.matches("(?i).*(mariadb|spring|commons-exec|junit|assertj|testcontainers).*"));
    }

    private static Path root() {
        return Packaged.only(unpacked, "sextant-", "");
    }

    private static Path program() {
        return root().resolve("bin").resolve("sextant");
    }

    private static Stream<Path> javas() {
        Path folder = Path.of("/usr/lib/jvm");
        return Files.isDirectory(folder) ? Packaged.in(folder).stream() : Stream.empty();
    }

    private static int version(Path home) {
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    ? Files.readString(home.resolve("release")).lines().filter(line -> line.startsWith("JAVA_VERSION="))
                            .map(line -> line.replaceAll("^[^\"]*\"([0-9]+).*", "$1")).mapToInt(Integer::parseInt)
                            .findFirst().orElse(Integer.MAX_VALUE)
                    : Integer.MAX_VALUE;
        } catch (IOException unreadable) {
            return Integer.MAX_VALUE;
        }
    }
}
