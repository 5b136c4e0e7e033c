package org.sextant.studio.screen;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.schema.type.Definition;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every simulator of the bank, served as learners get it and played as its actions file says, gives an accepted answer. */
@Tag("proof")
class EmbedsBrowserTest {
    private static final int DESK = 1024;
    private static final Path BANK = Path.of("../challenges/bank");
    private static final Path PAGE = Path.of("../challenges/AUTHORING.md");
    private static final String ENDING = ".actions.yaml";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @ParameterizedTest
    @MethodSource
    void whatTheLearnerDoesGivesTheAnswer(Path actions) throws IOException {
        String name = actions.getFileName().toString().replace(ENDING, ".html");
        Path tube = Objects.requireNonNull(actions.getParent());
        Challenge challenge = challenge(tube.getFileName() + "-", name);
        String sha256 = Objects.requireNonNull(challenge.embed()).file().sha256();
        try (Page page = TRIAL.window(DESK)) {
            page.navigate("/files/" + sha256 + "/" + name);
            String shown = played(page, Files.readString(actions));
            ChallengeType type = ChallengeTypes.installed().find(challenge.type()).orElseThrow();
            assertThat(type.grade(Definition.of(challenge), new Answer.Text(shown)).isRight())
                    .as(challenge.id() + " shows " + shown).isTrue();
            assertThat(BundledBank.file(sha256)).asString(UTF_8).as("the source").doesNotContain(shown);
        }
    }

    /** What the page for authors shows is played on a page that has what it names. */
    @Test
    void theActionsShownToAuthorsCanBePlayed() throws IOException {
        Matcher example = Pattern.compile("(?ms)^```yaml\n(- click:.*?)^```$").matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        try (Page page = TRIAL.window(DESK)) {
            page.setContent("""
                    <button id="onglet-securite" onclick="recherche.hidden = false">Sécurité</button>
                    <input id="recherche" hidden>
                    <button onclick="code.textContent = recherche.value.length">Valider</button>
                    <output id="code"></output>""");
            assertThat(played(page, example.group(1))).isEqualTo("13");
        }
    }

    static Stream<Path> whatTheLearnerDoesGivesTheAnswer() {
        try (Stream<Path> files = Files.walk(BANK)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The challenge of a tube, its skills named after it, that shows an embed of this name. */
    private static Challenge challenge(String tube, String embed) {
        return BundledBank.content().challenges().stream().filter(c -> c.skill().value().startsWith(tube))
                .filter(c -> c.embed() != null && c.embed().file().name().equals(embed)).findFirst().orElseThrow();
    }

    /** Plays the actions; answers the text that the last one reads. */
    private static String played(Page page, String actions) {
        String shown = "";
        List<Map<String, Object>> steps = new Yaml(new SafeConstructor(new LoaderOptions())).load(actions);
        for (Map<String, Object> step : steps) {
            Map.Entry<String, Object> action = step.entrySet().iterator().next();
            switch (action.getKey()) {
                case "click" -> page.locator(action.getValue().toString()).click();
                case "fill" -> fill(page, (Map<?, ?>) action.getValue());
                case "read" -> shown = page.locator(action.getValue().toString()).innerText().strip();
                default -> throw new IllegalArgumentException("an unknown action: " + action);
            }
        }
        return shown;
    }

    private static void fill(Page page, Map<?, ?> field) {
        page.locator(String.valueOf(field.get("selector"))).fill(String.valueOf(field.get("text")));
    }
}
