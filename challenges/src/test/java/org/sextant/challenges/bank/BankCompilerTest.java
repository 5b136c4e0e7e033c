package org.sextant.challenges.bank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.schema.release.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class BankCompilerTest {
    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(strings = {BundledBank.CONTENT, BundledBank.SHA256})
    void compilingAgainGivesTheFilesOfTheJarByteForByte(String file, @TempDir Path folder) throws IOException {
        BankCopy copy = BankCopy.in(folder);
        BankCompiler.main(new String[]{copy.path().toString(), classes.toString()});
        assertThat(classes.resolve(file)).hasBinaryContent(bundled(file));
    }

    @Test
    void theChecksumIsThatOfTheBytesBesideIt() throws IOException {
        BankCompiler.main(new String[]{BankCopy.REAL.toString(), classes.toString()});
        assertThat(classes.resolve(BundledBank.SHA256))
                .hasContent(Sha256.of(Files.readAllBytes(classes.resolve(BundledBank.CONTENT))));
    }

    @Test
    void theNamesOfFilesDoNotMatter(@TempDir Path folder) throws IOException {
        BankCopy copy = BankCopy.in(folder);
        copy.copy("tubes/1.1/moteurs.yaml", "tubes/5.2/a.yaml");
        copy.delete("tubes/1.1/moteurs.yaml");
        BankCompiler.main(new String[]{copy.path().toString(), classes.toString()});
        assertThat(classes.resolve(BundledBank.CONTENT)).hasBinaryContent(bundled(BundledBank.CONTENT));
    }

    @Test
    void anUnsoundBankFailsTheBuildWithALineForEachProblem(@TempDir Path folder) throws Exception {
        BankCopy copy = BankCopy.in(folder);
        copy.change("tubes/1.1/moteurs.yaml", "@moteurs", "@requetes");
        copy.change("tubes/5.2/materiel.yaml", "\"5.2\"", "\"5.3\"");
        Process build = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), BankCompiler.class.getName(),
                folder.toString(), classes.toString()).redirectErrorStream(true).start();
        String said = new String(build.getInputStream().readAllBytes(), UTF_8);
        assertThat(said.lines()).isEqualTo(List.of("The bank has 2 problem(s):",
                "  bank: two tubes are named @requetes",
                "  bank: tube @materiel belongs to 5.3, which is no competence"));
        assertThat(build.waitFor()).isEqualTo(1);
        assertThat(classes).isEmptyDirectory();
    }

    private static byte[] bundled(String file) throws IOException {
        try (InputStream in = BundledBank.class.getClassLoader().getResourceAsStream(file)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
