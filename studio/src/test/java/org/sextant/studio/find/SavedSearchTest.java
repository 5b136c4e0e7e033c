package org.sextant.studio.find;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches that somebody keeps. */
class SavedSearchTest {
    private static final int MOST = 100;

    @RegisterExtension
    static final TestServer SERVER = new TestServer().readyToSearch();

    @Test
    void whatIsKeptIsWhatWasAskedAndIsReplacedUnderItsName() throws Exception {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        String where = "{search: \"hameçonnage\", level: {gte: 3, lte: 5}, state: {in: [NEW, CHANGED]}, mine: true}";
        JsonNode kept = save(author, " Mes brouillons ", where).path("savedSearch");
        assertThat(kept.path("name").asText()).isEqualTo("Mes brouillons");
        JsonNode conditions = new JsonMapper().readTree(kept.path("where").asText());
        assertThat(conditions).isEqualTo(new JsonMapper().readTree("""
                {"search": "hameçonnage", "level": {"gte": 3, "lte": 5}, "state": {"in": ["NEW", "CHANGED"]},
                "mine": true}"""));
        Object again = new JsonMapper().convertValue(conditions, Map.class);
        assertThat(author.data("query($where: ContentEntryWhere) { contentEntries(where: $where) { totalCount } }",
                Map.of("where", again)).at("/contentEntries/totalCount").isInt()).isTrue();
        assertThat(author.data("query($id: ID!) { node(id: $id) { ... on SavedSearch { name } } }",
                Map.of("id", kept.path("id").asText())).at("/node/name").asText()).isEqualTo("Mes brouillons");

        save(author, "Mes brouillons", "{text: \"autre chose\"}");
        JsonNode own = author.data("{ savedSearches { id name where } }").path("savedSearches");
        assertThat(own.findValuesAsText("where")).containsExactly("{\"text\":\"autre chose\"}");
    }

    @Test
    void nobodySeesOrForgetsThoseOfAnother() {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        GraphQlClient another = Desk.of(SERVER, Role.READER).client();
        String id = save(author, "À moi", "{mine: true}").at("/savedSearch/id").asText();
        assertThat(another.data("{ savedSearches { name } }").path("savedSearches")).isEmpty();
        assertThat(another.data("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).path("node").isNull())
                .isTrue();
        assertThat(forget(another, id).at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_SEARCH");
        assertThat(forget(author, id).at("/savedSearch/name").asText()).isEqualTo("À moi");
        assertThat(forget(author, id).at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_SEARCH");
    }

    @Test
    void namesThatCannotBeReadAndTooManySearchesAreRefused() {
        GraphQlClient author = Desk.of(SERVER, Role.PUBLISHER).client();
        for (String name : new String[]{"", "   ", "a".repeat(81)}) {
            assertThat(save(author, name, "{}").at("/userErrors/0/code").asText()).isEqualTo("UNFIT_NAME");
        }
        assertThat(save(author, "\uD83D\uDD0E".repeat(80), "{}").path("userErrors")).isEmpty();
        IntStream.range(1, MOST).forEach(number -> assertThat(save(author, "n" + number, "{}").path("userErrors"))
                .isEmpty());
        assertThat(save(author, "one more", "{}").at("/userErrors/0/code").asText()).isEqualTo("TOO_MANY");
        assertThat(save(author, "n1", "{mine: true}").path("userErrors")).as("in place of another").isEmpty();
    }

    private static JsonNode save(GraphQlClient client, String name, String where) {
        return client.data("mutation($name: String!) { searchSave(input: {name: $name, where: " + where
                + "}) { savedSearch { id name where } userErrors { code field message } } }", Map.of("name", name))
                .path("searchSave");
    }

    private static JsonNode forget(GraphQlClient client, String id) {
        return client.data(
                "mutation($id: ID!) { searchForget(input: {id: $id}) { savedSearch { name } userErrors { code } } }",
                Map.of("id", id)).path("searchForget");
    }
}
