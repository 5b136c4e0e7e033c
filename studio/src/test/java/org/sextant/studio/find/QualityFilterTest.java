package org.sextant.studio.find;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists can be narrowed to what the rules of content say of things. */
class QualityFilterTest {
    private static final String CHALLENGE = "moteurs-1-0";
    private static final EntityRef ENTITY = new EntityRef(EntityKind.CHALLENGE, CHALLENGE);

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private final Desk desk = Desk.of(SERVER, Role.AUTHOR);
    private final Finder finder = new Finder(desk.client());

    @Test
    void whateverIsShownIsOfOneQualityThatAgreesWithItsProblems() {
        int all = finder.count("");
        int sound = finder.count("quality: {eq: SOUND}");
        int advised = finder.count("quality: {eq: ADVISED}");
        int broken = finder.count("quality: {eq: BROKEN}");
        assertThat(sound + advised + broken).isEqualTo(all);
        assertThat(sound).isPositive();
        assertThat(finder.count("quality: {in: [SOUND, ADVISED, BROKEN]}")).isEqualTo(all);
        for (String quality : List.of("SOUND", "ADVISED", "BROKEN")) {
            JsonNode some = desk.client().data("query($q: ContentEntryQuality!) { contentEntries(first: 3, "
                    + "where: {quality: {eq: $q}}) { nodes { quality problems { severity } } } }",
                    Map.of("q", quality));
            for (JsonNode node : some.at("/contentEntries/nodes")) {
                assertThat(node.path("quality").asText()).isEqualTo(quality);
                assertThat(worst(node.path("problems").findValuesAsText("severity"))).isEqualTo(quality);
            }
        }
    }

    @Test
    void aDraftThatBreaksARuleIsAmongTheBrokenUntilItIsMended() {
        assertThat(finder.keys("quality: {eq: BROKEN}, kind: {eq: CHALLENGE}")).doesNotContain(CHALLENGE);
        List<JsonNode> samples = new ArrayList<>();
        desk.revise(ENTITY, challenge -> samples.add(((ObjectNode) challenge.path("samples"))
                .replace("accepted", challenge.arrayNode())));
        assertThat(finder.keys("quality: {eq: BROKEN}, kind: {eq: CHALLENGE}")).contains(CHALLENGE);
        assertThat(finder.one(ENTITY, "quality").path("quality").asText()).isEqualTo("BROKEN");
        desk.revise(ENTITY, challenge -> ((ObjectNode) challenge.path("samples")).set("accepted", samples.getFirst()));
        assertThat(finder.keys("quality: {eq: BROKEN}, kind: {eq: CHALLENGE}")).doesNotContain(CHALLENGE);
    }

    private static String worst(List<String> severities) {
        return severities.contains("ERROR") ? "BROKEN" : severities.isEmpty() ? "SOUND" : "ADVISED";
    }
}
