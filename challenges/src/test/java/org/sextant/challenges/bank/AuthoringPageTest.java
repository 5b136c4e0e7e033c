package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.challenges.bank.report.Measure;
import org.sextant.schema.check.ContentSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The examples of AUTHORING.md are read as files of a bank. */
class AuthoringPageTest {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(?:yaml|markdown)\n(.*?)^```$");
    private static final String CHALLENGE_ID = "      - id: moteurs-1-0\n";

    private final BankCopy bank;

    AuthoringPageTest(@TempDir Path folder) {
        bank = BankCopy.in(folder);
        bank.delete("forms/essai.yaml");
        bank.delete("target-profiles/premiers-pas.yaml");
    }

    @Test
    void theTubeWithItsChallengeAndItsTutorialsIsSound() throws IOException {
        tube(example(CHALLENGE_ID + "        variant: 0\n"));
        bank.write("tubes/1.1/moteurs/catalogue.csv", "titre;auteur\n");
        assertThat(errors()).isEmpty();
    }

    @Test
    void theHeadOfABankIsSound() throws IOException {
        bank.write("bank.yaml", example("name: sextant-bank\n"));
        assertThat(errors()).isEmpty();
    }

    /** The example shows a hint twice: in French, and as one text a language. */
    @Test
    void bothWaysToWriteATextAreUnderstood() throws IOException {
        String[] ways = example("hint: Un").split("(?m)^(?=hint:)");
        tubeWithoutFiles(plainChallenge(example("type: QCU\n")));
        String tube = bank.read("tubes/1.1/moteurs.yaml");
        assertThat(ways).hasSize(2).allSatisfy(way -> {
            bank.write("tubes/1.1/moteurs.yaml", tube.replaceFirst("(?m)^    hint: .*\n", way.indent(4)));
            assertThat(errors()).isEmpty();
        });
    }

    /** It is the family of another tube; here it becomes that of the tube of the page. */
    @Test
    void theFamilyMadeByAGeneratorIsSound() throws IOException {
        tubeWithoutFiles(example("      - id: reperage-3-0\n").replace("reperage-3-", "moteurs-1-"));
        assertThat(errors()).isEmpty();
    }

    @Test
    void aSimulatorThatSharesAPageIsSound() throws IOException {
        tubeWithoutFiles(plainChallenge(example("embed:\n") + example("type: QROC\n")));
        bank.write("tubes/1.1/moteurs/reglages-0.json", "{}\n");
        bank.write("simulators/settings.html", "<!doctype html>\n<script>show({{data}});</script>\n");
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleOfEachTypeIsSound(String type) throws IOException {
        tubeWithoutFiles(plainChallenge(example("type: " + type + "\n")));
        assertThat(errors()).isEmpty();
    }

    static Stream<String> types() {
        return Stream.of("QCU", "QCM", "QROC", "QROCM-ind", "QROCM-dep");
    }

    /** They name tubes and challenges of the shipped bank. */
    @ParameterizedTest
    @MethodSource("files")
    void theOtherFilesHaveNoProblemButReferencesToTheShippedBank(String start, String kind, String folder)
            throws IOException {
        String example = example(start);
        String file = folder + (start.startsWith("id: ") ? start.substring(4).strip() : "synonyms") + ".yaml";
        bank.write(file, example);
        assertThat(errors()).filteredOn(problem -> !problem.rule().id().equals("dead-reference")).isEmpty();
        assertThat(ContentSchema.of(kind).findings(document(example))).isEmpty();
    }

    static Stream<Arguments> files() {
        return Stream.of(arguments("id: internet-en-securite\n", "targetProfile", "target-profiles/"),
                arguments("id: demonstration\n", "form", "forms/"),
                arguments("id: debat-mots-de-passe\n", "resource", "resources/"),
                arguments("id: disciplines-college\n", "referential", "referentials/"),
                arguments("synonyms:\n", "synonyms", ""));
    }

    @Test
    void theFloorsAreUnderstoodAndEveryMeasureIsExplained() throws IOException {
        bank.write(FloorsFile.NAME, example("floors:\n"));
        FloorsFile file = FloorsFile.read(bank.path());
        assertThat(file.problems()).isEmpty();
        assertThat(file.floors().floors()).hasSize(2);
        assertThat(Files.readString(Path.of("AUTHORING.md"))).contains(Arrays.stream(Measure.values())
                .map(measure -> "| `" + measure.key() + "` | " + measure.words() + " |").toList());
    }

    @Test
    void noExampleIsCutShort() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(14).allSatisfy(example -> assertThat(example).doesNotContain("..."));
    }

    private static String plainChallenge(String fragment) {
        return CHALLENGE_ID + "        variant: 0\n        status: VALIDATED\n        usage: BOTH\n"
                + "        instruction: Que faut-il répondre ici ?\n" + fragment.indent(8);
    }

    private void tubeWithoutFiles(String challenge) throws IOException {
        tube(challenge);
        for (String file : List.of("resultats.svg", "vues.csv", "simulateur.html")) {
            bank.delete("tubes/1.1/moteurs/" + file);
        }
    }

    private void tube(String challenge) throws IOException {
        String tube = example("id: moteurs\n");
        assertThat(tube).endsWith(CHALLENGE_ID);
        bank.write("tubes/1.1/moteurs.yaml", tube.substring(0, tube.length() - CHALLENGE_ID.length()) + challenge);
        bank.write("tutorials/1.1/lire-une-page-de-resultats.md", example("---\nid: lire-une-page-de-resultats\n"));
        bank.write("tutorials/1.1/comment-un-moteur-classe.md", example("---\nid: comment-un-moteur-classe\n"));
    }

    private List<BankProblem> errors() {
        return bank.result().problems().stream().filter(BankProblem::isError).toList();
    }

    private static JsonNode document(String text) {
        try {
            return YamlDocument.parse("example.yaml", text).json();
        } catch (YamlProblem e) {
            throw new AssertionError(e);
        }
    }

    private static String example(String start) throws IOException {
        return examples().stream().filter(example -> example.startsWith(start)).findFirst().orElseThrow();
    }

    private static List<String> examples() throws IOException {
        return FENCED.matcher(Files.readString(Path.of("AUTHORING.md"))).results().map(MatchResult::group)
                .map(fenced -> fenced.substring(fenced.indexOf('\n') + 1, fenced.length() - 3)).toList();
    }
}
