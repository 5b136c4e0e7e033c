package org.sextant.studio.variant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.platform.Role;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A prototype with its variants, and new ones made of a copy. */
class VariantApiTest {
    private static final String SKILL = "fiabilite-sources-1";
    private static final int AT_ONCE = 6;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void aFamilyStandsSideBySideWithWhatEachSaysOtherwise() {
        JsonNode family = family(Desk.of(SERVER, Role.READER).client(), SKILL);
        assertThat(family.path("certificationLacking").asInt()).isZero();
        assertThat(family.path("members").findValuesAsText("key")).startsWith(SKILL + "-0", SKILL + "-1", SKILL + "-2");
        assertThat(family.at("/members/0/changes")).isEmpty();
        assertThat(family.at("/members/1/changes").findValuesAsText("path")).contains("instruction.fr", "usage")
                .doesNotContain("id", "variant");
        assertThat(family(Desk.of(SERVER, Role.READER).client(), "nothing").isNull()).isTrue();
    }

    @Test
    void aVariantBeginsAsACopyUnderAnIdThatIsFreeAndAnotherAuthorIsGivenTheNext() {
        Desk ana = Desk.of(SERVER, Role.AUTHOR);
        int count = family(ana.client(), SKILL).path("members").size();
        JsonNode first = create(ana.client(), SKILL, SKILL + "-0");
        assertThat(first.path("userErrors")).isEmpty();
        assertThat(first.at("/workingCopy/draft/key").asText()).isEqualTo(SKILL + "-" + count);
        JsonNode document = GraphQlClient.json(first.at("/workingCopy/document").asText());
        assertThat(document.path("variant").asInt()).isEqualTo(count);
        assertThat(document.path("status").asText()).isEqualTo("PROPOSED");
        assertThat(document.at("/instruction/fr").asText()).contains("flamants");
        assertThat(create(Desk.of(SERVER, Role.AUTHOR).client(), SKILL, SKILL + "-1").at("/workingCopy/draft/key")
                .asText()).isEqualTo(SKILL + "-" + (count + 1));
        assertThat(family(ana.client(), SKILL).path("members")).as("nobody sees it before it is a revision")
                .hasSize(count);
    }

    @Test
    void authorsWhoBeginAtTheSameMomentAreGivenOneEach() throws InterruptedException, ExecutionException {
        List<GraphQlClient> authors = Stream.generate(() -> Desk.of(SERVER, Role.AUTHOR).client()).limit(AT_ONCE)
                .toList();
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Set<String> keys = new HashSet<>();
            for (Future<String> key : threads.invokeAll(authors.stream().<Callable<String>>map(author -> () -> {
                together.await();
                return create(author, "moteurs-4", "moteurs-4-0").at("/workingCopy/draft/key").asText();
            }).toList())) {
                keys.add(key.get());
            }
            assertThat(keys).hasSize(AT_ONCE).allSatisfy(key -> assertThat(key).startsWith("moteurs-4-"));
        }
    }

    @Test
    void whatIsNotThereIsNotCopied() {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        assertThat(create(author, "nothing", null).at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_SKILL");
        JsonNode foreign = create(author, SKILL, "fiabilite-sources-2-0");
        assertThat(foreign.at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_CHALLENGE");
        assertThat(foreign.at("/userErrors/0/message").asText()).contains("fiabilite-sources-2-0");
        assertThat(create(author, "fiabilite-sources-2", null).at("/userErrors")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"LEARNER", "ADMIN"})
    void nobodyElseSeesAFamily(Role role) {
        JsonNode answer = SERVER.client(role).answer("{ skillFamily(skill: \"" + SKILL
                + "\") { members { key instruction } } contentFiles { name } }");
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("FORBIDDEN");
        assertThat(answer.toString()).doesNotContain("flamants", ".svg");
    }

    private static JsonNode family(GraphQlClient client, String skill) {
        return client.data("query($skill: String!) { skillFamily(skill: $skill) { key title level certificationLacking "
                + "members { key version variant type status usage instruction generatedBy changes { path kind } } } }",
                Map.of("skill", skill)).path("skillFamily");
    }

    private static JsonNode create(GraphQlClient client, String skill, @Nullable String from) {
        Map<String, Object> input = new HashMap<>(Map.of("skill", skill));
        input.put("from", from);
        return client
                .data("mutation($input: VariantCreateInput!) { variantCreate(input: $input) { workingCopy { document "
                        + "draft { key } } userErrors { code message } } }", Map.of("input", input))
                .path("variantCreate");
    }
}
