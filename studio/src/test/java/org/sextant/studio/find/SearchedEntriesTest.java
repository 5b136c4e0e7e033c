package org.sextant.studio.find;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of what authors edit are searched as teachers search, in drafts, beside their other conditions. */
class SearchedEntriesTest {
    private static final String LIST = "query($q: String) { contentEntries(first: 100, where: {search: $q%s}) "
            + "{ totalCount nodes { kind key title state } } }";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().readyToSearch();

    @BeforeAll
    static void write() {
        Desk.of(SERVER, Role.AUTHOR).retitle(new EntityRef(EntityKind.TUBE, "moteurs"), "Élever des chinchillas");
    }

    @Test
    void endingsAccentsAndTypingErrorsAreForgiven() {
        for (String words : List.of("elever un chinchilla", "CHINCHILLAS", "chinchila")) {
            assertThat(found(words, "").findValuesAsText("key")).as(words).contains("moteurs");
        }
        assertThat(found("xqzwv", "").path("totalCount").asInt()).isZero();
    }

    @Test
    void otherConditionsStandBesideIt() {
        assertThat(found("chinchilla", ", kind: {eq: TUBE}, state: {eq: CHANGED}").findValuesAsText("key"))
                .containsExactly("moteurs");
        assertThat(found("chinchilla", ", kind: {eq: TUTORIAL}").findValuesAsText("key")).doesNotContain("moteurs");
        assertThat(found("chinchilla", ", competence: {eq: \"5.1\"}").findValuesAsText("key"))
                .doesNotContain("moteurs");
        int all = found("", "").path("totalCount").asInt();
        assertThat(found("   ", "").path("totalCount").asInt()).as("nothing is looked for").isEqualTo(all).isPositive();
    }

    @Test
    void conditionsOutOfWordsHoldHereToo() {
        assertThat(found("1.1", ", kind: {eq: TUBE}").findValuesAsText("key")).contains("moteurs");
        assertThat(found("5.1", ", kind: {eq: TUBE}").findValuesAsText("key")).isNotEmpty().doesNotContain("moteurs");
        assertThat(found("domaine 1", ", kind: {eq: COMPETENCE}").findValuesAsText("key"))
                .allMatch(key -> key.startsWith("1."));
    }

    @Test
    void theBestComesFirstAndPagesFollowOneAnother() {
        List<String> all = found("chinchilla", "").findValuesAsText("key");
        assertThat(all).hasSizeGreaterThan(4).first().isEqualTo("moteurs");
        String page = "query($a: String) { contentEntries(first: 3, after: $a, where: {search: \"chinchilla\"}) "
                + "{ pageInfo { endCursor } nodes { key } } }";
        JsonNode first = client(Role.AUTHOR).data(page, Map.of()).path("contentEntries");
        JsonNode second = client(Role.AUTHOR)
                .data(page, Map.of("a", first.at("/pageInfo/endCursor").asText())).path("contentEntries");
        assertThat(first.findValuesAsText("key")).isEqualTo(all.subList(0, 3));
        assertThat(second.findValuesAsText("key")).isEqualTo(all.subList(3, Math.min(6, all.size())));
    }

    @Test
    void aKeyIsFoundAsItIs() {
        assertThat(found("moteurs-1-0", "").findValuesAsText("key")).first().isEqualTo("moteurs-1-0");
        assertThat(found("MOTEURS", "").findValuesAsText("key")).first().isEqualTo("moteurs");
    }

    @Test
    void whatTheSearchDoesNotKnowIsFoundByItsWords() {
        assertThat(found("duckduckgo qwant", ", kind: {eq: SYNONYMS}").findValuesAsText("key")).containsExactly("fr");
        for (String kind : List.of("FRAMEWORK", "REFERENTIAL")) {
            String condition = ", kind: {eq: " + kind + "}";
            JsonNode one = found("", condition).path("nodes").path(0);
            assertThat(found(one.path("title").asText(), condition).findValuesAsText("key")).as(kind)
                    .contains(one.path("key").asText());
            assertThat(found("xqzwv", condition).path("totalCount").asInt()).isZero();
        }
    }

    @Test
    void moreThanAThousandCharactersAreRefused() {
        JsonNode answer = client(Role.READER).answer(LIST.formatted(""), Map.of("q", "a".repeat(1001)));
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/message").asText()).contains("1001", "1000");
    }

    private static JsonNode found(String words, String more) {
        return client(Role.AUTHOR).data(LIST.formatted(more), Map.of("q", words)).path("contentEntries");
    }

    private static GraphQlClient client(Role role) {
        return Desk.of(SERVER, role).client();
    }
}
