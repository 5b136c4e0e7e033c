package org.sextant.page.developers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExamplesTest {
    private static final Path FOLDER = Path.of("src/main/java/org/sextant/page/developers/examples");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnsweredToThoseItIsFor(Example example) {
        JsonNode answer = client(example.audience()).answer(example.document(), variables(example));
        assertThat(answer.path("errors").isMissingNode()).as("%s answers %s", example.name(), answer).isTrue();
        assertThat(answer.path("data").properties()).isNotEmpty();
        if (example.audience() != Audience.ANYONE) {
            assertThat(answer.path("data")).as("an example that finds nothing shows nothing")
                    .noneMatch(field -> field.isNull() || field.isEmpty());
        }
    }

    @Test
    void whatOnlyAuthorsMayAskIsRefusedToALearner() {
        Example trial = new Examples().named("try-an-answer").orElseThrow();
        assertThat(client(Audience.LEARNER).answer(trial.document(), variables(trial)).at("/errors/0/extensions/code")
                .asText()).isEqualTo("FORBIDDEN");
    }

    @Test
    void allFilesOfTheFolderAreListedAndEachAudienceHasSome() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".graphql", "")))
                    .containsExactlyInAnyOrderElementsOf(Examples.NAMES);
        }
        for (Audience audience : Audience.values()) {
            assertThat(new Examples().of(audience)).as("for %s", audience).hasSizeGreaterThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"query A { a }", "# un\n# one\nquery A { a }"})
    void aFileWithoutItsHeaderIsRefused(String text) {
        assertThatThrownBy(() -> Example.of("a", text)).hasMessageContaining("must begin with '# title in French'");
    }

    static List<Example> examples() {
        return new Examples().all();
    }

    private static GraphQlClient client(Audience audience) {
        return switch (audience) {
            case ANYONE -> SERVER.client();
            case LEARNER -> SERVER.client(Role.LEARNER);
            case TEACHER -> SERVER.client(Role.LEARNER, Role.MEMBER);
            case AUTHOR -> SERVER.client(Role.LEARNER, Role.READER, Role.AUTHOR);
        };
    }

    private static Map<String, JsonNode> variables(Example example) {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        GraphQlClient.json(example.variables()).properties().forEach(e -> variables.put(e.getKey(), e.getValue()));
        return variables;
    }
}
