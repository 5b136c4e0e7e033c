package org.sextant.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Role;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A skill that was archived says what took its place, to those who may see it. */
class SkillSuccessorTest {
    private static final String QUERY = "{ skill(name: \"@moteurs4\") { status successor { name status successor { name "
            + "} } } }";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void publish() throws UnreadableRelease {
        JsonNode content = CanonicalJson.read(CanonicalJson.write(BundledBank.content()), JsonNode.class);
        content.path("skills").forEach(skill -> {
            if (skill.path("id").asText().equals("moteurs-4")) {
                ((ObjectNode) skill).put("status", "ARCHIVED").put("successor", "moteurs-5");
            }
        });
        SERVER.publish(CanonicalJson.read(content.toString().getBytes(UTF_8), Content.class), BundledBank::file);
    }

    @Test
    void anAuthorGoesFromASkillToItsSuccessor() {
        JsonNode skill = SERVER.client(Role.AUTHOR).data(QUERY).path("skill");
        assertThat(skill.path("status").asText()).isEqualTo("ARCHIVED");
        assertThat(skill.at("/successor/name").asText()).isEqualTo("@moteurs5");
        assertThat(skill.at("/successor/successor").isNull()).isTrue();
    }

    @Test
    void whoeverMayNotSeeTheSkillLearnsNothingOfItsSuccessor() {
        for (GraphQlClient client : new GraphQlClient[]{SERVER.client(), SERVER.client(Role.LEARNER)}) {
            assertThat(client.data(QUERY).path("skill").isNull()).isTrue();
            JsonNode other = client.data("{ skill(name: \"@moteurs5\") { name successor { name } } }").path("skill");
            assertThat(other.path("name").asText()).isEqualTo("@moteurs5");
            assertThat(other.path("successor").isNull()).isTrue();
        }
    }
}
