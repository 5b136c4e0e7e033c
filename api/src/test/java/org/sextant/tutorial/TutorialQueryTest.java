package org.sextant.tutorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.test.SampleContent;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class TutorialQueryTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{} | ecouter lire regarder", "{format:{eq:PAGE}} | lire",
            "{format:{in:[VIDEO,AUDIO]}} | ecouter regarder", "{duration:{lte:\"PT7M\"}} | ecouter lire",
            "{duration:{gte:\"PT5M\",lte:\"PT7M\"}} | lire", "{title:{contains:\"A LIRE\"}} | lire",
            "{title:{eq:\"apprendre a regarder\"}} | regarder", "{skill:{eq:\"@moteurs1\"}} | ecouter lire",
            "{tube:{in:[\"@moteurs\"]}} | ecouter lire", "{competence:{eq:\"1.1\"}} | ecouter lire",
            "{skill:{eq:\"@moteurs2\"}} |", "{competence:{eq:\"2.1\"}} |",
            "{locale:{eq:\"fr\"}} | ecouter lire regarder",
            "{locale:{eq:\"en\"}} |", "{source:{eq:\"sextant\"}} | ecouter lire regarder",
            "{source:{contains:\"SEX\"},format:{eq:PAGE}} | lire", "{source:{contains:\"educode\"}} |",
            "{competence:{eq:\"1.1\"},format:{eq:AUDIO}} | ecouter"})
    void thoseThatMeetEveryConditionAreListed(String where, String expected) {
        JsonNode list = SERVER.client().data("{tutorials(where:" + where + "){totalCount nodes{title}}}")
                .path("tutorials");
        List<String> titles = expected == null
                ? List.of()
                : List.of(expected.split(" ")).stream().map("Apprendre à "::concat).toList();
        assertThat(list.findValuesAsText("title")).isEqualTo(titles);
        assertThat(list.path("totalCount").asInt()).isEqualTo(titles.size());
    }

    @Test
    void aTutorialIsALinkOrATextAndKnowsTheSkillsThatSendToIt() {
        JsonNode nodes = SERVER.client().data("{tutorials{nodes{id url body locale duration skills{name}}}}")
                .at("/tutorials/nodes");
        assertThat(nodes.get(0).path("url").asText()).isEqualTo("https://example.org/e");
        assertThat(nodes.get(0).path("body").isNull()).isTrue();
        assertThat(nodes.get(1).path("body").asText()).startsWith("# Lire");
        assertThat(nodes.get(1).path("skills").findValuesAsText("name")).containsExactly("@moteurs1", "@moteurs3");
        String id = nodes.get(1).path("id").asText();
        assertThat(SERVER.client().data("query($id:ID!){tutorial(id:$id){title} node(id:$id){id}}", Map.of("id", id))
                .findValuesAsText("title")).containsExactly("Apprendre à lire");
    }

    @Test
    void pagesGoOnInTheReleaseTheyBeganIn() {
        String page = "query($a:String){tutorials(first:2,after:$a){nodes{title} pageInfo{hasNextPage endCursor}}}";
        JsonNode first = SERVER.client().data(page).path("tutorials");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        SERVER.publish(SampleContent.content(), SampleContent::file);
        JsonNode second = SERVER.client().data(page, Map.of("a", first.at("/pageInfo/endCursor").asText()))
                .path("tutorials");
        assertThat(second.findValuesAsText("title")).containsExactly("Apprendre à regarder");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(SERVER.client().data("{tutorials(last:1){nodes{title} pageInfo{hasPreviousPage}}}").toString())
                .contains("regarder", "true");
        assertThat(SERVER.client().errorCode("{tutorials(after:\"Y3Vyc29yOng\"){totalCount}}"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void profilesFormsAndTheirTubesAreReadWithoutSql() {
        List<String> sql = SERVER.bean(Statements.class).of(() -> {
            JsonNode data = SERVER.client().data("""
                    {targetProfiles(where:{audience:{eq:"6e"},competence:{eq:"1.1"}}){nodes{id title audiences
                      tubes{tube{name} maximumLevel} stages{title} badges{title criteria{threshold}}}}
                     none:targetProfiles(where:{title:{contains:"zzz"}}){totalCount}
                     forms{id title challenges{skill{name}}} referentials{title items{code}} resources{totalCount}}""");
            assertThat(data.at("/targetProfiles/nodes/0/tubes/0/tube/name").asText()).isEqualTo("@moteurs");
            assertThat(data.at("/none/totalCount").asInt()).isZero();
            assertThat(data.path("forms").findValuesAsText("name")).containsExactly("@moteurs3", "@moteurs1");
        });
        assertThat(sql).isEmpty();
    }
}
