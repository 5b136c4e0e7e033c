package org.sextant.challenges.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.EmbedReference;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.ItemParameters;
import org.sextant.schema.content.Tolerance;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.Usage;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of sound files; what is told of others is in {@link BadBankTest}. */
class BankReaderTest {
    private static final String TUBE = "tubes/1.1/moteurs.yaml";

    private final BankCopy bank;

    BankReaderTest(@TempDir Path folder) {
        bank = BankCopy.in(folder);
    }

    @Test
    void aSoundBankHasNoProblem() {
        assertThat(bank.problems()).isEmpty();
        assertThat(bank.result().isSound()).isTrue();
    }

    @Test
    void everyKindOfFileIsRead() {
        Content content = content();
        assertThat(content.framework().code()).isEqualTo("ESSAI");
        assertThat(content.competences()).hasSize(2);
        assertThat(content.tubes()).hasSize(2);
        assertThat(content.skills()).hasSize(6);
        assertThat(content.challenges()).hasSize(12);
        assertThat(content.tutorials()).hasSize(2);
        assertThat(content.resources()).hasSize(1);
        assertThat(content.targetProfiles()).hasSize(1);
        assertThat(content.forms()).hasSize(1);
        assertThat(content.synonyms()).hasSize(1);
        assertThat(content.referentials()).hasSize(1);
    }

    @Test
    void aVariantInheritsWhatItDoesNotWrite() {
        Challenge prototype = challenge("moteurs-3-0");
        Challenge variant = challenge("moteurs-3-1");
        assertThat(variant).usingRecursiveComparison()
                .ignoringFields("id", "variant", "usage", "instruction", "solution", "samples").isEqualTo(prototype);
        assertThat(variant.usage()).isEqualTo(Usage.CERTIFICATION);
        assertThat(variant.solution().toString()).isEqualTo("{\"accepted\":[\"K7F9\"]}");
    }

    @Test
    void whatIsNotWrittenIsTheUsual() {
        Challenge challenge = challenge("moteurs-2-0");
        assertThat(challenge.version()).isEqualTo(1);
        assertThat(challenge.locales()).containsExactly("fr");
        assertThat(challenge.focused()).isFalse();
        assertThat(challenge.timer()).isNull();
    }

    @Test
    void answersAndOptionsAreTextAsWritten() {
        assertThat(challenge("moteurs-2-0").samples().accepted())
                .containsExactly(new Answer.Text("1204,50"), new Answer.Text("1204.5"));
        assertThat(challenge("messages-2-0").samples().refused()).extracting(Object::toString)
                .containsExactly("Fields[values={annee=2025, auteur=ines}]", "Fields[values={auteur=ines}]");
        assertThat(challenge("messages-2-0").options().at("/fields/1/choices/1").isTextual()).isTrue();
    }

    @Test
    void numbersTolerancesAndParametersAreWhatTheyAre() {
        Challenge challenge = challenge("moteurs-3-0");
        assertThat(challenge.tolerances()).containsExactly(Tolerance.T1, Tolerance.T2);
        ItemParameters parameters = Objects.requireNonNull(challenge.parameters());
        assertThat(parameters.difficulty()).isEqualByComparingTo("-0.5");
        assertThat(parameters.discrimination()).isEqualByComparingTo("1.25");
        assertThat(Objects.requireNonNull(challenge.timer()).seconds()).isEqualTo(90);
    }

    @Test
    void filesAreTakenByTheirHash() {
        FileReference sheet = challenge("moteurs-2-0").attachments().getFirst();
        byte[] bytes = bank.read("tubes/1.1/moteurs/vues.csv").getBytes(UTF_8);
        assertThat(sheet).isEqualTo(new FileReference("vues.csv", "text/csv", bytes.length, Sha256.of(bytes), null));
        assertThat(bank.result().bank().files()).hasSize(3).containsEntry(sheet.sha256(), bytes);
        EmbedReference embed = Objects.requireNonNull(challenge("moteurs-3-0").embed());
        assertThat(embed.file().name()).isEqualTo("simulateur.html");
        assertThat(embed.height()).isEqualTo(300);
    }

    /** The data are escaped, for what they quote might end the script in which they stand. */
    @Test
    void simulatorsMayShareAPage() {
        bank.change(TUBE, "file: moteurs/simulateur.html",
                "file: moteurs/quand.json\n          page: ../../simulators/liste.html");
        bank.delete("tubes/1.1/moteurs/simulateur.html");
        bank.write("tubes/1.1/moteurs/quand.json", "{\"title\": \"Âge </script>\"}\n");
        bank.write("simulators/liste.html",
                "<!doctype html>\n<title>Liste</title>\n<script>show({{data}});</script>\n");
        assertThat(bank.problems()).isEmpty();
        EmbedReference embed = Objects.requireNonNull(challenge("moteurs-3-0").embed());
        assertThat(embed.file().name()).isEqualTo("quand.html");
        assertThat(bank.result().bank().files().get(embed.file().sha256())).asString(UTF_8).isEqualTo(
                "<!doctype html>\n<title>Liste</title>\n<script>show({\"title\": \"Âge \\u003c/script>\"});</script>\n");
    }

    @Test
    void theTextOfATutorialIsWhatFollowsItsHead() {
        List<Tutorial> tutorials = content().tutorials();
        assertThat(tutorials.getFirst().body()).isNull();
        assertThat(tutorials.getLast().body()).startsWith("Une page de résultats").endsWith("une mention.");
    }

    @Test
    void theFolderAndTheSystemDoNotMatter() {
        byte[] before = CanonicalJson.write(content());
        bank.write("tubes/1.1/autre/moteurs.yaml", bank.read(TUBE).replace("moteurs/", "../moteurs/"));
        bank.delete(TUBE);
        for (String file : List.of("synonyms.yaml", "tutorials/1.1/lire-une-page.md", "tubes/2.1/messages.yaml")) {
            bank.write(file, bank.read(file).replace("\n", "\r\n"));
        }
        assertThat(bank.problems()).isEmpty();
        assertThat(CanonicalJson.write(content())).isEqualTo(before);
    }

    @Test
    void remarksAreReadAndNotPublished() {
        byte[] before = CanonicalJson.write(content());
        bank.change(TUBE, "thematic:", "remark: À revoir en mai.\nthematic:");
        bank.change(TUBE, "    level: 1\n", "    level: 1\n    remark: Trop facile ?\n");
        bank.change(TUBE, "        variant: 0\n", "        variant: 0\n        remark: Une idée de Zoé.\n");
        bank.change("forms/essai.yaml", "challenges:", "remark: Pour les parents.\nchallenges:");
        assertThat(bank.problems()).isEmpty();
        assertThat(CanonicalJson.write(content())).isEqualTo(before);
    }

    @Test
    void whatCanBeReadOfAnUnsoundBankIsRead() {
        BadBank.named("yaml-tab").layOver(bank);
        assertThat(content().tubes()).extracting(tube -> tube.id().value()).containsExactly("messages");
        assertThat(bank.result().isSound()).isFalse();
    }

    @Test
    void aFileThatIsTooLargeToHandOutIsRefused() {
        bank.write("tubes/1.1/moteurs/vues.csv", "1;2\n".repeat(AttachedFiles.MAXIMUM_BYTES / 4 + 1));
        assertThat(bank.problems()).singleElement().asString()
                .startsWith("tubes/1.1/moteurs.yaml:88: error [attached-file] ");
    }

    @Test
    void aFolderThatIsNoBankLacksItsFiles(@TempDir Path empty) {
        assertThat(new BankCopy(empty).problems()).containsExactly(
                "bank.yaml: error [file-unreadable] the file is missing; write it, as AUTHORING.md shows",
                "framework/framework.yaml: error [file-unreadable] the file is missing; write it, as AUTHORING.md shows");
    }

    private Content content() {
        return bank.result().bank().content().orElseThrow();
    }

    private Challenge challenge(String id) {
        return content().challenges().stream().filter(challenge -> challenge.id().value().equals(id)).findFirst()
                .orElseThrow();
    }
}
