package org.sextant.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseOrigin;
import org.sextant.test.GraphQlClient;
import org.sextant.test.SampleContent;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.test.GraphQlClient.json;

/** Several releases, one in service: which is read where, and at which cost in SQL. */
class ReleaseViewTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @BeforeAll
    static void publishTwoMore() {
        ReleaseArchive archive = SERVER.bean(ReleaseArchive.class);
        ContentStore store = SERVER.bean(ContentStore.class);
        for (String title : List.of("Deuxième", "Troisième")) {
            archive.publish(SampleContent.titled(store.current().release().content(), title), ReleaseOrigin.STUDIO);
            store.refresh();
        }
    }

    @Test
    void everyNodeIsReadBackByItsId() {
        JsonNode data = SERVER.client().data("""
                {framework{id areas{id} competences{id thematics{id} tubes{id}}} releases{nodes{id}}}""");
        List<String> ids = data.findValuesAsText("id").stream().limit(90).toList();
        JsonNode nodes = SERVER.client().data("query($ids:[ID!]!){nodes(ids:$ids){id __typename}}", Map.of("ids", ids))
                .path("nodes");
        assertThat(nodes.findValuesAsText("id")).isEqualTo(ids);
        assertThat(nodes.findValuesAsText("__typename")).contains("Framework", "Area", "Competence", "Thematic",
                "Tube");
    }

    @Test
    void aForeignIdIsNoNode() {
        JsonNode data = SERVER.client()
                .data("{nodes(ids:[\"x\",\"Tm9uZTox\",\"Q29tcGV0ZW5jZTo5Ljk\",\"QXJlYTp4\"]){id}}");
        assertThat(data.path("nodes")).allMatch(JsonNode::isNull).hasSize(4);
    }

    @Test
    void releasesAreListedNewestFirstAndPaged() {
        String page = "query($a:String){releases(first:2,after:$a){nodes{number} totalCount pageInfo{hasNextPage endCursor}}}";
        JsonNode first = SERVER.client().data(page).path("releases");
        assertThat(first.findValuesAsText("number")).containsExactly("3", "2");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(first.path("totalCount").asInt()).isEqualTo(3);
        JsonNode second = SERVER.client().data(page, Map.of("a", first.at("/pageInfo/endCursor").asText()))
                .path("releases");
        assertThat(second.findValuesAsText("number")).containsExactly("1");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(SERVER.client().data("{releases(last:2){nodes{number} pageInfo{hasPreviousPage}}}").toString())
                .isEqualTo(
                        "{\"releases\":{\"nodes\":[{\"number\":2},{\"number\":1}],\"pageInfo\":{\"hasPreviousPage\":true}}}");
    }

    @Test
    void anOlderReleaseIsReadWholeWhereItIsNamed() {
        JsonNode releases = SERVER.client()
                .data("{releases{nodes{id isInService framework{competences{tubes{title competence{tubes{title}}}}}}}}")
                .at("/releases/nodes");
        assertThat(releases.findValuesAsText("isInService")).containsExactly("true", "false", "false");
        assertThat(releases.get(0).findValuesAsText("title")).contains("Troisième").doesNotContain("Deuxième");
        assertThat(releases.get(1).findValuesAsText("title")).contains("Deuxième").doesNotContain("Troisième");
        String id = releases.get(1).path("id").asText();
        assertThat(
                SERVER.client().data("query($r:ID){framework(release:$r){competences{tubes{title}}}}", Map.of("r", id))
                        .findValuesAsText("title"))
                .contains("Deuxième");
        for (String view : List.of("2", id)) {
            JsonNode answer = SERVER.client().with("Sextant-View", view)
                    .answer("{release{number} tube(name:\"@moteurs\"){title}}");
            assertThat(answer.at("/data/tube/title").asText()).isEqualTo("Deuxième");
            assertThat(answer.at("/data/release/number").asInt()).isEqualTo(2);
            assertThat(answer.at("/extensions/view/release").asInt()).isEqualTo(2);
        }
    }

    @Test
    void aViewThatIsNotThereIsRefused() {
        for (String view : List.of("9", "x")) {
            assertThat(SERVER.client().with("Sextant-View", view).errorCode("{framework{code}}"))
                    .isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void draftsAreForThoseWhoWriteContent() {
        assertThat(draft(SERVER.client())).isEqualTo("UNAUTHENTICATED");
        assertThat(draft(SERVER.client(Role.LEARNER))).isEqualTo("FORBIDDEN");
        assertThat(draft(SERVER.client(Role.AUTHOR))).isEqualTo("BAD_REQUEST");
    }

    private static String draft(GraphQlClient client) {
        return client.with("Sextant-View", "DRAFT").errorCode("{framework{code}}");
    }

    @Test
    void publishedContentIsReadWithoutSql() {
        List<String> sql = SERVER.bean(Statements.class).of(() -> SERVER.client().data("""
                {release{number maximumPix framework{areas{competences{name tubes{title} descriptors{text}}}}}
                 competence(index:"4.2"){name} tube(name:"@moteurs"){thematic{title}}}"""));
        assertThat(sql).isEmpty();
    }

    @Test
    void aListOfReleasesCostsOneStatement() {
        List<String> sql = SERVER.bean(Statements.class)
                .of(() -> SERVER.client().data("{releases{nodes{number publishedAt maximumPix}}}"));
        assertThat(sql).hasSize(1);
    }

    @Test
    void textsComeInTheLanguageAskedForAndSayWhenTheyFallBack() {
        String query = "{competence(index:\"1.1\"){name locale isFallback descriptors{locale isFallback}}}";
        JsonNode english = SERVER.client().with("Accept-Language", "de, en;q=0.8, fr;q=0.1").data(query)
                .path("competence");
        assertThat(english.path("locale").asText()).isEqualTo("en");
        assertThat(english.path("isFallback").asBoolean()).isFalse();
        assertThat(english.at("/descriptors/0/locale").asText()).isEqualTo("fr");
        JsonNode german = SERVER.client().with("Accept-Language", "de").data(query).path("competence");
        assertThat(german.path("locale").asText()).isEqualTo("fr");
        assertThat(german.path("isFallback").asBoolean()).isTrue();
        assertThat(SERVER.client().data("{competence(index:\"1.1\",locale:\"en\"){locale tubes{locale}}}")
                .findValuesAsText("locale")).contains("en").containsOnlyOnce("fr"); // @moteurs has no English here
    }

    @Test
    void theListOfSubjectsIsDatedAndComesAsCsvAndJson() {
        HttpResponse<String> csv = SERVER.client().get("/releases/current/subjects.csv");
        List<String> lines = csv.body().lines().toList();
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(lines.getFirst()).startsWith("\uFEFFrelease;publishedAt;competence;");
        assertThat(lines).hasSize(97)
                .anyMatch(line -> line.contains(";1.1;") && line.contains(";'@moteurs;Troisième;"));
        JsonNode list = json(SERVER.client().get("/releases/2/subjects.json").body());
        assertThat(list.path("subjects")).hasSize(96);
        assertThat(list.findValuesAsText("title")).contains("Deuxième");
        assertThat(list.path("publishedAt").asText()).matches("\\d{4}-.*Z");
        assertThat(json(SERVER.client().with("Accept-Language", "en").get("/releases/1/subjects.json").body())
                .findValuesAsText("title")).contains("Search engines");
        assertThat(SERVER.client().get("/releases/77/subjects.csv").statusCode()).isEqualTo(404);
    }
}
