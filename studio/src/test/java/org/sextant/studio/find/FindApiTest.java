package org.sextant.studio.find;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Role;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.release.Content;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Authors find everything that they edit, by what it is, where it stands and what it says. */
class FindApiTest {
    private static final Content BANK = BundledBank.content();
    private static final int ALIASES = 90;
    private static final EntityRef NEW = new EntityRef(EntityKind.TUBE, "peche-a-la-ligne");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void write() {
        Desk.of(SERVER, Role.AUTHOR).revise(NEW, tube -> tube.put("name", "@peche").put("competence", "1.1")
                .put("thematic", "rechercher").<ObjectNode>set("title", text(tube, "Pêcher l'éléphant au filet, 100 %"))
                .set("description", text(tube, "Zyzomys. Œuvre.")));
    }

    @Test
    void everythingIsThereOnceAndInAStableOrder() {
        List<String> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = reader().list("first: 100" + after);
            page.path("nodes").forEach(node -> all.add(node.path("kind").asText() + "/" + node.path("key").asText()));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\""
                    : "";
        } while (!after.isEmpty());
        assertThat(all).doesNotHaveDuplicates().contains(NEW.toString())
                .containsAll(ContentEntities.of(BANK).keySet().stream().map(EntityRef::toString).toList());
        assertThat(all.getFirst()).isEqualTo("FRAMEWORK/" + BANK.framework().code());
        assertThat(all.indexOf("COMPETENCE/1.1")).isEqualTo(1);
        BANK.skills().forEach(skill -> assertThat(all.indexOf("SKILL/" + skill.id()))
                .isGreaterThan(all.indexOf("TUBE/" + skill.tube())));
        assertThat(reader().count("")).isEqualTo(all.size());
        List<String> last = reader().list("last: 100").path("nodes").findValuesAsText("key");
        assertThat(all.subList(all.size() - 100, all.size())).extracting(each -> each.replaceFirst("^[A-Z_]+/", ""))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"filet elephant, 1", "FILET PÊCHER, 1", "elephant filets, 0", "eleph, 1",
            "100 %, 1", "%, 0", "zyzomys oeuvre, 1", "peche-a-la-ligne, 1", "zyzomys description, 0",
            "' or ''=', 0", "\"zyzomys\nfilet\", 1"})
    void wordsAreFoundInAnyOrderWithoutCaseAccentsOrSigns(String text, int count) {
        JsonNode found = SERVER.client(Role.READER).data(
                "query($text: String) { contentEntries(where: {kind: {eq: TUBE}, parent: \"1.1\", text: $text}) "
                        + "{ nodes { key } } }",
                Map.of("text", text));
        assertThat(found.findValuesAsText("key").stream().filter(NEW.key()::equals)).hasSize(count);
    }

    @Test
    void filtersSayWhatTheContentSays() {
        assertThat(reader()
                .count("kind: {eq: CHALLENGE}, competence: {eq: \"4.1\"}, level: {lte: 2}, type: {eq: \"QCU\"}"))
                .isPositive().isEqualTo((int) BANK.challenges().stream().filter(each -> each.type().equals("QCU"))
                        .filter(each -> BANK.skills().stream().anyMatch(skill -> skill.id().equals(each.skill())
                                && skill.level().value() <= 2 && BANK.tubes().stream().anyMatch(tube -> tube.id()
                                        .equals(skill.tube()) && tube.competence().value().equals("4.1"))))
                        .count());
        assertThat(reader().count("usage: {eq: CERTIFICATION}")).isPositive().isEqualTo((int) BANK.challenges().stream()
                .filter(each -> each.usage().name().equals("CERTIFICATION")).count());
        assertThat(reader().count("life: {in: [ARCHIVED, OBSOLETE]}, kind: {eq: CHALLENGE}")).isEqualTo(
                (int) BANK.challenges().stream().filter(each -> each.status().ordinal() > 1).count());
        assertThat(reader().keys("published: false")).contains(NEW.key());
        assertThat(reader().keys("kind: {in: []}")).isEmpty();
        assertThat(reader().keys("kind: {in: [SKILL, TUBE]}, key: {in: [\"moteurs-1\", \"moteurs\", \"nulle-part\"]}"))
                .containsExactlyInAnyOrder("moteurs", "moteurs-1");
        assertThat(reader().keys("kind: {eq: FORM}")).containsExactlyElementsOf(
                BANK.forms().stream().map(form -> form.id().value()).toList());
    }

    @Test
    void anEntryTellsWhereItStandsFromTheFirstWordToTheRelease() {
        EntityRef tube = new EntityRef(EntityKind.TUBE, "moteurs");
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        Finder finder = new Finder(author.client());
        assertThat(finder.state(tube)).isEqualTo("PUBLISHED");
        int revision = author.retitle(tube, "Les moteurs");
        assertThat(finder.state(tube)).isEqualTo("CHANGED");
        assertThat(finder.entry(tube).path("title").asText()).isEqualTo("Les moteurs");
        String proposal = Desk.id(author.propose(tube, revision));
        assertThat(finder.state(tube)).isEqualTo("IN_REVIEW");
        assertThat(finder.keys("state: {eq: IN_REVIEW}")).contains("moteurs").doesNotContain(NEW.key());
        Desk.of(SERVER, Role.REVIEWER).review(proposal, "ASK_CHANGES", "Plus court.");
        assertThat(finder.state(tube)).isEqualTo("CHANGES_ASKED");
        String again = Desk.id(author.propose(tube, author.retitle(tube, "Moteurs")));
        Desk.of(SERVER, Role.REVIEWER).review(again, "VALIDATE", "");
        assertThat(finder.state(tube)).isEqualTo("VALIDATED");
        assertThat(finder.state(NEW)).isEqualTo("NEW");
    }

    @Test
    void whatOneBeganIsOnesOwnUntilThereIsARevision() {
        EntityRef begun = new EntityRef(EntityKind.TUTORIAL, "zyzomys-commence");
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        new DraftApi(author.client()).open(begun);
        Finder finder = new Finder(author.client());
        assertThat(finder.keys("mine: true")).containsExactly(begun.key());
        assertThat(finder.keys("text: \"commence zyzom\"")).containsExactly(begun.key());
        JsonNode entry = finder.entry(begun);
        assertThat(entry.path("state").asText()).isEqualTo("OPENED");
        assertThat(entry.path("document").asText()).isEqualTo("{\"id\":\"zyzomys-commence\"}");
        assertThat(entry.at("/problems/0/rule").asText()).isEqualTo("readable");
        Finder other = new Finder(Desk.of(SERVER, Role.AUTHOR).client());
        assertThat(other.keys("mine: true")).isEmpty();
        assertThat(other.keys("text: \"commence zyzom\"")).isEmpty();
        assertThat(other.one(begun, "key").isNull()).isTrue();
    }

    @Test
    void aChallengeIsToldWithItsPlaceItsFaultsAndItsUses() {
        Challenge model = BANK.challenges().stream().filter(each -> each.id().equals(
                BANK.forms().getFirst().challenges().getFirst())).findFirst().orElseThrow();
        EntityRef challenge = new EntityRef(EntityKind.CHALLENGE, model.id().value());
        Desk.of(SERVER, Role.AUTHOR).revise(challenge, document -> document.remove("explanation"));
        JsonNode entry = reader().entry(challenge);
        assertThat(entry.at("/parent/kind").asText()).isEqualTo("SKILL");
        assertThat(entry.at("/parent/key").asText()).isEqualTo(model.skill().value());
        assertThat(entry.path("type").asText()).isEqualTo(model.type());
        assertThat(entry.path("isPublished").asBoolean()).isTrue();
        assertThat(entry.path("isFallback").asBoolean()).isFalse();
        assertThat(entry.path("document").asText()).doesNotContain("\"explanation\"");
        assertThat(entry.path("usedBy").findValuesAsText("key")).contains(BANK.forms().getFirst().id().value());
        assertThat(entry.path("problems")).singleElement().satisfies(problem -> {
            assertThat(problem.path("rule").asText()).isEqualTo("explanation-missing");
            assertThat(problem.path("path").asText()).isEqualTo("/explanation");
            assertThat(problem.path("advice").asText()).startsWith("Expliquez la solution");
        });
        assertThat(reader(Locale.ENGLISH).entry(challenge).at("/problems/0/advice").asText())
                .startsWith("Explain the solution");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"READER", "AUTHOR", "REVIEWER",
            "PUBLISHER"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseFindsAnything(Role role) {
        assertThat(SERVER.client().errorCode("{ contentEntries { totalCount } }")).isEqualTo("UNAUTHENTICATED");
        assertThat(SERVER.client(role).errorCode("{ contentEntries { totalCount } }")).isEqualTo("FORBIDDEN");
    }

    @Test
    void nothingIsFoundByATeacherOrLearnerWhateverKeyTheyTry() {
        List<EntityRef> all = new ArrayList<>(ContentEntities.of(BANK).keySet());
        all.add(NEW);
        for (GraphQlClient client : List.of(SERVER.client(), SERVER.client(Role.LEARNER), SERVER.client(Role.MEMBER))) {
            for (int from = 0; from < all.size(); from += ALIASES) {
                String query = all.subList(from, Math.min(all.size(), from + ALIASES)).stream()
                        .map(entity -> "_" + Integer.toString(entity.hashCode(), 36).replace('-', '_')
                                + ": contentEntry(kind: " + entity.kind() + ", key: \"" + entity.key()
                                + "\") { document }")
                        .collect(Collectors.joining("\n", "{", "}"));
                JsonNode answer = client.answer(query);
                assertThat(answer.path("errors").size()).isPositive();
                assertThat(answer.path("data").toString()).doesNotContain("\"document\"");
            }
        }
    }

    private static Finder reader() {
        return reader(Locale.FRENCH);
    }

    private static Finder reader(Locale locale) {
        return new Finder(SERVER.client(Role.READER).with("Accept-Language", locale.toLanguageTag()));
    }

    private static ObjectNode text(ObjectNode parent, String french) {
        return parent.objectNode().put("fr", french);
    }
}
