package org.sextant.search.similar;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is like what, through the real server. */
class SimilarQueryTest {
    private static final String LIKE = "query($id:ID!){challenge(id:$id){similar(first:20%s){challenge{id}}}}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @Test
    void aTutorialComesWithThoseLikeItAndWhy() {
        JsonNode similar = SERVER.client().data("""
                query($id:ID!){tutorial(id:$id){similar{tutorial{title} score likeness sharedWords
                 sharedTubes{name} isOfSameCompetence isOfSameLevel}}}""", Map.of("id", id("Tutorial", "lire")))
                .at("/tutorial/similar");
        assertThat(similar.findValuesAsText("title")).containsExactly("Apprendre à ecouter");
        JsonNode nearest = similar.path(0);
        assertThat(nearest.path("sharedWords").toString()).isEqualTo("[\"apprendre\"]");
        assertThat(nearest.at("/sharedTubes/0/name").asText()).isEqualTo("@moteurs");
        assertThat(nearest.path("isOfSameCompetence").asBoolean()).isTrue();
        assertThat(nearest.path("isOfSameLevel").asBoolean()).isTrue();
        double likeness = nearest.path("likeness").asDouble();
        assertThat(nearest.path("score").asDouble()).isEqualTo(0.7 * likeness + 0.3,
                within(1e-9));
    }

    @Test
    void aChallengeIsLikeThoseOfOtherSkillsAndOnDemandOfItsOwn() {
        assertThat(like(SERVER.client(), "moteurs-1-0", "")).containsExactly("moteurs-3-0");
        assertThat(like(SERVER.client(), "moteurs-1-0", ",ofSameSkill:true")).containsExactly("moteurs-1-1",
                "moteurs-3-0");
    }

    @Test
    void whatIsNotOpenIsLikeNothingAndNothingIsLikeIt() {
        GraphQlClient author = SERVER.client(Role.AUTHOR);
        for (GraphQlClient reader : List.of(SERVER.client(), SERVER.client(Role.LEARNER))) {
            Set<String> told = new TreeSet<>();
            SampleContent.OPEN.forEach(key -> told.addAll(like(reader, key, ",ofSameSkill:true")));
            assertThat(told).containsExactlyInAnyOrderElementsOf(SampleContent.OPEN);
        }
        Set<String> whole = new TreeSet<>(like(author, "moteurs-1-0", ",ofSameSkill:true"));
        whole.add("moteurs-1-0");
        assertThat(whole).containsExactlyInAnyOrderElementsOf(
                Stream.concat(SampleContent.OPEN.stream(), SampleContent.CLOSED.stream()).toList());
    }

    @Test
    void askingForTooManyIsRefusedWithTheLimit() {
        assertThat(SERVER.client().answer("{tutorials{nodes{similar(first:21){score}}}}").at("/errors/0/message")
                .asText()).contains("'first' is 21; ask for 1 to 20.");
        assertThat(SERVER.client().errorCode("{tutorials{nodes{similar(first:0){score}}}}")).isEqualTo("BAD_REQUEST");
    }

    private static List<String> like(GraphQlClient reader, String key, String more) {
        return reader.data(LIKE.formatted(more), Map.of("id", id("ChallengePrompt", key)))
                .at("/challenge/similar").findValuesAsText("id").stream()
                .map(id -> GlobalId.decode(id).orElseThrow().key()).toList();
    }

    private static String id(String type, String key) {
        return new GlobalId(type, key).encode();
    }
}
