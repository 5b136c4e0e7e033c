package org.sextant.studio.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.file.FileService;
import org.sextant.platform.Role;
import org.sextant.schema.content.FileReference;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** New variants by the generators of a family. */
class GenerationApiTest {
    private static final String SKILL = "statistiques-5";
    private static final String GENERATOR = "ventes-a-totaliser";
    private static final String ERRORS = "userErrors { code field message }";
    private static final String VARIANT = "variant { key model isWorded type usage instruction explanation accepted refused "
            + "document generation { name version seed parameters { name value } } files { name mediaType size } "
            + "changes { path } problems { rule } } " + ERRORS;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private final Desk author = Desk.of(SERVER, Role.AUTHOR);

    @Test
    void aFamilySaysByWhatItWasGeneratedAndWhatThatCanBeTold() {
        JsonNode family = family(author.client(), SKILL);
        assertThat(family.path("generators")).hasSize(1);
        JsonNode generator = family.at("/generators/0");
        assertThat(generator.path("name").asText()).isEqualTo(GENERATOR);
        assertThat(generator.path("version").asInt()).isEqualTo(1);
        assertThat(generator.path("isInstalled").asBoolean()).isTrue();
        assertThat(generator.path("parameters").toString()).isEqualTo("[{\"name\":\"theme\",\"description\":\"\","
                + "\"values\":[\"librairie\",\"ferme\",\"theatre\",\"velos\"],\"isRequired\":true}]");
        assertThat(generator.path("wordings").findValuesAsText("key")).containsExactly(SKILL + "-0", SKILL + "-1",
                SKILL + "-2", SKILL + "-3");
        assertThat(family.at("/members/1/generation").toString()).isEqualTo("{\"name\":\"" + GENERATOR
                + "\",\"version\":1,\"seed\":\"2502\",\"parameters\":[{\"name\":\"theme\",\"value\":\"ferme\"}]}");
        assertThat(family(author.client(), "moteurs-1").path("generators")).isEmpty();
        assertThat(family(author.client(), "moteurs-1").at("/members/0/generation").isNull()).isTrue();
        assertThat(family(Desk.of(SERVER, Role.READER).client(), SKILL).path("generators"))
                .as("they say how certification could be foreseen").isEmpty();
    }

    @Test
    void whatIsLookedAtIsWhatIsMadeWithItsFiles() {
        Map<String, Object> wish = wish(Map.of("theme", "ferme"), "90001");
        JsonNode seen = preview(author.client(), wish).path("variant");
        assertThat(seen.path("model").asText()).isEqualTo(SKILL + "-1");
        assertThat(seen.path("isWorded").asBoolean()).isTrue();
        assertThat(seen.path("instruction").asText()).contains("ferme").doesNotContain("{{");
        assertThat(seen.path("usage").asText()).isEqualTo("CERTIFICATION");
        assertThat(seen.path("files").findValuesAsText("name")).containsExactly("ventes.ods", "ventes.xlsx");
        assertThat(seen.path("accepted")).isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.asText()).startsWith("lieu = ").contains(", montant = "));
        assertThat(seen.path("problems")).isEmpty();
        assertThat(seen.path("changes").findValuesAsText("path")).contains("instruction.fr", "generation.seed");
        assertThat(isKept(seen)).as("nothing is kept of what is only looked at").isFalse();
        JsonNode made = generate(author.client(), wish);
        assertThat(Desk.codes(made)).isEmpty();
        assertThat(made.path("variant")).isEqualTo(seen);
        assertThat(GraphQlClient.json(made.at("/workingCopy/document").asText()))
                .isEqualTo(GraphQlClient.json(seen.path("document").asText()));
        assertThat(made.at("/workingCopy/draft/key").asText()).isEqualTo(seen.path("key").asText());
        assertThat(isKept(seen)).isTrue();
    }

    @Test
    void aGeneratedVariantIsProposedAndPublishedWithItsFiles() {
        JsonNode made = generate(author.client(), wish(Map.of("theme", "velos"), "90002"));
        EntityRef entity = new EntityRef(EntityKind.CHALLENGE, made.at("/variant/key").asText());
        author.revise(entity, _ -> {
        });
        JsonNode member = StreamSupport.stream(family(author.client(), SKILL).path("members").spliterator(), false)
                .filter(each -> each.path("key").asText().equals(entity.key())).findFirst().orElseThrow();
        assertThat(member.at("/generation/seed").asText()).isEqualTo("90002");
        JsonNode entry = author.client().data("query($key: String!) { contentEntry(kind: CHALLENGE, key: $key) { "
                + "problems { rule severity } document } }", Map.of("key", entity.key())).path("contentEntry");
        assertThat(entry.path("problems")).isEmpty();
        assertThat(isKept(entry)).isTrue();
    }

    @Test
    void theSeedIsTheNextFreeOneAndDecidesWhatIsLeftToIt() {
        JsonNode first = preview(author.client(), wish(Map.of(), null)).path("variant");
        assertThat(first.at("/generation/seed").asText()).isEqualTo(nextSeed());
        assertThat(first.path("isWorded").asBoolean()).isTrue();
        assertThat(preview(author.client(), wish(Map.of(), null)).path("variant")).isEqualTo(first);
        List<String> themes = List.of("80001", "80002", "80003", "80004").stream()
                .map(seed -> preview(author.client(), wish(Map.of(), seed)).path("variant"))
                .map(variant -> variant.at("/generation/parameters/0/value").asText()).toList();
        assertThat(themes).containsExactlyInAnyOrder("librairie", "ferme", "theatre", "velos");
        assertThat(Desk.codes(generate(author.client(), wish(Map.of(), null)))).isEmpty();
        assertThat(nextSeed()).as("what somebody has begun is counted")
                .isNotEqualTo(first.at("/generation/seed").asText());
    }

    @Test
    void theSameVariantIsNeverMadeTwice() {
        JsonNode published = generate(author.client(), wish(Map.of("theme", "ferme"), "2502"));
        assertThat(Desk.codes(published)).containsExactly("REPEATS");
        assertThat(published.at("/userErrors/0/message").asText()).contains(SKILL + "-1");
        Map<String, Object> wish = wish(Map.of("theme", "theatre"), "70001");
        assertThat(Desk.codes(generate(author.client(), wish))).isEmpty();
        assertThat(Desk.codes(generate(author.client(), wish))).as("begun, and no revision yet")
                .containsExactly("REPEATS");
        assertThat(Desk.codes(preview(author.client(), wish))).containsExactly("REPEATS");
        assertThat(Desk.codes(generate(author.client(), wish(Map.of("theme", "velos"), "70001")))).isEmpty();
    }

    @Test
    void theUsageIsThatOfItsModelOrTheOneThatIsAskedFor() {
        Map<String, Object> wish = wish(Map.of("theme", "librairie"), "60001");
        assertThat(preview(author.client(), wish).at("/variant/usage").asText()).isEqualTo("BOTH");
        wish.put("usage", "CERTIFICATION");
        JsonNode seen = preview(author.client(), wish).path("variant");
        assertThat(seen.path("usage").asText()).isEqualTo("CERTIFICATION");
        assertThat(GraphQlClient.json(seen.path("document").asText()).path("status").asText()).isEqualTo("PROPOSED");
    }

    @Test
    void whatAGeneratorDoesNotKnowIsRefusedInItsWords() {
        JsonNode refused = generate(author.client(), wish(Map.of("theme", "espace"), "1"));
        assertThat(Desk.codes(refused)).containsExactly("UNFIT_PARAMETERS");
        assertThat(refused.at("/userErrors/0/message").asText()).contains("espace", "librairie");
        assertThat(Desk.codes(generate(author.client(), wish(Map.of("couleur", "bleu"), "1"))))
                .contains("UNFIT_PARAMETERS");
        Map<String, Object> newer = wish(Map.of(), "1");
        newer.put("version", 2);
        assertThat(Desk.codes(generate(author.client(), newer))).containsExactly("NO_SUCH_GENERATOR");
        Map<String, Object> elsewhere = wish(Map.of(), "1");
        elsewhere.put("skill", "moteurs-1");
        assertThat(Desk.codes(generate(author.client(), elsewhere))).containsExactly("NO_SUCH_GENERATOR");
        elsewhere.put("skill", "nulle-part");
        assertThat(Desk.codes(generate(author.client(), elsewhere))).containsExactly("NO_SUCH_SKILL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deux", "1.5", "9223372036854775808", "-99999999999999999999", "1e3", "0x10"})
    void aSeedIsAWholeNumberOf64Bits(String seed) {
        JsonNode refused = preview(author.client(), wish(Map.of(), seed));
        assertThat(Desk.codes(refused)).containsExactly("UNFIT_SEED");
        assertThat(refused.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"seed\"]");
    }

    @Test
    void theEndsOfSeedsAreSeedsToo() {
        for (String seed : List.of("9223372036854775807", "-9223372036854775808", "0")) {
            assertThat(preview(author.client(), wish(Map.of(), seed)).at("/variant/generation/seed").asText())
                    .isEqualTo(seed);
        }
    }

    @Test
    void aFamilyWhoseTextsWereRewrittenOrWhoseGeneratorIsNotInstalledMakesNothingNew() {
        String skill = "statistiques-4";
        JsonNode keys = family(author.client(), skill).path("members");
        for (String key : keys.findValuesAsText("key")) {
            EntityRef challenge = new EntityRef(EntityKind.CHALLENGE, key);
            AtomicReference<JsonNode> generation = new AtomicReference<>();
            author.revise(challenge, document -> {
                generation.set(document.remove("generation"));
                ((ObjectNode) document.path("instruction")).put("fr", "Autrement, pour " + key);
            });
            author.revise(challenge, document -> document.set("generation", generation.get()));
        }
        Map<String, Object> wish = wish(Map.of(), "1");
        wish.put("skill", skill);
        wish.put("generator", "mesures-a-resumer");
        assertThat(Desk.codes(generate(author.client(), wish))).containsExactly("NO_WORDING");
        keys.findValuesAsText("key").forEach(key -> author.revise(new EntityRef(EntityKind.CHALLENGE, key),
                document -> ((ObjectNode) document.path("generation")).put("version", 7)));
        JsonNode refused = generate(author.client(), wish);
        assertThat(Desk.codes(refused)).containsExactly("NOT_INSTALLED");
        assertThat(refused.at("/userErrors/0/message").asText()).contains("mesures-a-resumer", "version 7");
        assertThat(family(author.client(), skill).at("/generators/0/isInstalled").asBoolean()).isFalse();
        assertThat(family(author.client(), skill).at("/generators/0/wordings")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"LEARNER", "ADMIN", "READER"})
    void nobodyElseLooksAtWhatCouldBeMadeOrMakesIt(Role role) {
        JsonNode answer = SERVER.client(role).answer("query($input: VariantGenerateInput!) { variantPreview(input: "
                + "$input) { " + VARIANT + " } }", Map.of("input", wish(Map.of(), "1")));
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("FORBIDDEN");
        assertThat(answer.toString()).doesNotContain("ferme", "ventes");
    }

    private String nextSeed() {
        return family(author.client(), SKILL).at("/generators/0/nextSeed").asText();
    }

    private static boolean isKept(JsonNode of) {
        FileService files = SERVER.bean(FileService.class);
        JsonNode document = GraphQlClient.json(of.path("document").asText());
        return files.missing(StreamSupport.stream(document.path("attachments").spliterator(), false)
                .map(file -> new FileReference(file.path("name").asText(), file.path("mediaType").asText(),
                        file.path("size").asInt(), file.path("sha256").asText(), null))
                .toList()).isEmpty();
    }

    private static Map<String, Object> wish(Map<String, String> parameters, @Nullable String seed) {
        Map<String, Object> wish = new HashMap<>(Map.of("skill", SKILL, "generator", GENERATOR, "parameters",
                parameters.entrySet().stream()
                        .map(each -> Map.of("name", each.getKey(), "value", each.getValue())).toList()));
        wish.put("seed", seed);
        return wish;
    }

    private static JsonNode preview(GraphQlClient client, Map<String, Object> wish) {
        return client.data("query($input: VariantGenerateInput!) { variantPreview(input: $input) { " + VARIANT + " } }",
                Map.of("input", wish)).path("variantPreview");
    }

    private static JsonNode generate(GraphQlClient client, Map<String, Object> wish) {
        return client.data("mutation($input: VariantGenerateInput!) { variantGenerate(input: $input) { workingCopy { "
                + "document draft { key } } " + VARIANT + " } }", Map.of("input", wish)).path("variantGenerate");
    }

    private static JsonNode family(GraphQlClient client, String skill) {
        return client.data("query($skill: String!) { skillFamily(skill: $skill) { members { key generation { name "
                + "version seed parameters { name value } } } generators { name version isInstalled nextSeed "
                + "parameters { name description values isRequired } wordings { key parameters { name value } } } } }",
                Map.of("skill", skill)).path("skillFamily");
    }
}
