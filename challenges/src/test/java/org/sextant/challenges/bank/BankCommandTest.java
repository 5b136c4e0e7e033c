package org.sextant.challenges.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
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

class BankCommandTest {
    private static final String TUBE = "tubes/1.1/moteurs.yaml";

    private final BankCopy bank;
    private final Path classes;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    BankCommandTest(@TempDir Path folder, @TempDir Path classes) {
        this.bank = BankCopy.in(folder);
        this.classes = classes;
    }

    @ParameterizedTest
    @ValueSource(strings = {BundledBank.CONTENT, BundledBank.SHA256})
    void compilingTheShippedBankAgainGivesTheFilesOfTheJarByteForByte(String file) throws IOException {
        assertThat(run("compile", BankCopy.SHIPPED.toString(), classes.toString())).isZero();
        assertThat(classes.resolve(file)).hasBinaryContent(bundled(file));
    }

    @Test
    void aCompiledBankHasItsChecksumAndItsFilesByHash() throws IOException {
        assertThat(run("compile", bank.path().toString(), classes.toString())).isZero();
        assertThat(said()).containsExactly("The bank: 2 competences, 2 tubes, 6 skills, 12 challenges, 2 tutorials, "
                + "3 files; 0 problem(s).");
        assertThat(classes.resolve(BundledBank.SHA256))
                .hasContent(Sha256.of(Files.readAllBytes(classes.resolve(BundledBank.CONTENT))));
        assertThat(classes.resolve(BundledBank.FILES).toFile().listFiles()).hasSize(3).allSatisfy(
                file -> assertThat(Sha256.of(Files.readAllBytes(file.toPath()))).isEqualTo(file.getName()));
    }

    @Test
    void aCompiledBankLeavesNothingOfTheOneBefore() throws IOException {
        assertThat(run("compile", bank.path().toString(), classes.toString())).isZero();
        bank.append("tubes/1.1/moteurs/vues.csv", "Plan;3\n");
        assertThat(run("compile", bank.path().toString(), classes.toString())).isZero();
        assertThat(classes.resolve(BundledBank.FILES)).isDirectoryContaining(
                file -> file.endsWith(bank.result().bank().content().orElseThrow().files().firstKey()));
        assertThat(classes.resolve(BundledBank.FILES).toFile().list()).hasSize(3);
    }

    @Test
    void anUnsoundBankWritesNothingAndTellsAllProblems() throws IOException {
        bank.change(TUBE, "@moteurs", "@messages");
        bank.change("forms/essai.yaml", "moteurs-3-0", "moteurs-9-0");
        assertThat(run("compile", bank.path().toString(), classes.toString())).isEqualTo(1);
        assertThat(complained()).containsExactly(
                "  forms/essai.yaml:8: error [dead-reference] there is no challenge 'moteurs-9-0'; correct the name or "
                        + "add it",
                "  tubes/1.1/moteurs.yaml:2: error [tube-name-twice] tubes 'messages' and 'moteurs' are both named "
                        + "@messages; rename one");
        assertThat(said()).singleElement().asString().endsWith("; 2 problem(s).");
        assertThat(classes).isEmptyDirectory();
    }

    @Test
    void warningsAreToldAndKeepNothingFromBeingPublished() throws IOException {
        BadBank.named("skill-without-hint").layOver(bank);
        assertThat(run("validate", bank.path().toString())).isZero();
        assertThat(complained()).singleElement().asString().contains("warning [skill-without-hint]");
    }

    @Test
    void formattingRewritesWhatHasAnotherFormAndLeavesWhatItWouldHarm() throws IOException {
        String canonical = bank.read(TUBE);
        bank.change(TUBE, "name: \"@moteurs\"", "name:   '@moteurs'");
        bank.change("bank.yaml", "maxReachableLevel: 5", "maxReachableLevel: 5 # collège");
        bank.change("synonyms.yaml", "[courriel", "[[courriel");
        bank.write("tutorials/1.1/classement.md", "Sans tête\n");
        assertThat(run("format", bank.path().toString())).isEqualTo(1);
        assertThat(said()).containsExactly("Files rewritten: 1; left as they are: 3");
        assertThat(complained()).extracting(line -> line.split(" ")[2]).containsExactly("bank.yaml:5:",
                "synonyms.yaml:4:", "tutorials/1.1/classement.md:");
        assertThat(bank.read(TUBE)).isEqualTo(canonical);
        assertThat(bank.read("bank.yaml")).contains("# collège");
        assertThat(run("format", BankCopy.SOUND.toString())).isZero();
    }

    @Test
    void theListOfRulesIsWrittenBesideTheBank(@TempDir Path module) throws IOException {
        Files.createDirectory(module.resolve("bank"));
        assertThat(run("rules", module.resolve("bank").toString())).isZero();
        assertThat(module.resolve("RULES.md")).hasSameTextualContentAs(Path.of("RULES.md"));
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        assertThat(run("validate", "no/such/bank")).isEqualTo(2);
        assertThat(run("publish", bank.path().toString())).isEqualTo(2);
        assertThat(complained()).containsExactly("There is no folder 'no/such/bank'; name that of a bank, with "
                + "-Dbank.folder=...",
                "There is no command 'publish'; write -Dbank=compile, validate, format, rules, report "
                        + "or floors");
    }

    @Test
    void plugInsThatCannotBeUsedAreNamed(@TempDir Path plugins) throws IOException {
        Files.writeString(plugins.resolve("broken.jar"), "no jar");
        assertThat(runWith("no/such/folder", "validate", bank.path().toString())).isEqualTo(2);
        assertThat(runWith(plugins.toString(), "validate", bank.path().toString())).isEqualTo(2);
        assertThat(complained()).satisfiesExactly(
                missing -> assertThat(missing).contains("no folder 'no/such/folder'", "-Dbank.plugins"),
                broken -> assertThat(broken).contains("broken.jar cannot be read").endsWith("."));
    }

    private int run(String... arguments) throws IOException {
        return runWith("", arguments);
    }

    private int runWith(String plugins, String... arguments) throws IOException {
        return new BankCommand(new PrintStream(said, true, UTF_8), new PrintStream(complained, true, UTF_8), plugins)
                .run(List.of(arguments));
    }

    private List<String> said() {
        return said.toString(UTF_8).lines().toList();
    }

    private List<String> complained() {
        return complained.toString(UTF_8).lines().toList();
    }

    private static byte[] bundled(String file) throws IOException {
        try (InputStream in = BundledBank.class.getClassLoader().getResourceAsStream(file)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
