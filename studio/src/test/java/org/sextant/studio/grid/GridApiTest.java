package org.sextant.studio.grid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Role;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Usage;
import org.sextant.schema.release.Content;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What a grid says is what the release in service and the drafts have. */
class GridApiTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void everySkillStandsOnItsRungWithItsChallengesCountedByUsage() {
        Content content = BundledBank.content();
        RungApi api = api();
        for (Skill skill : content.skills()) {
            Tube tube = content.tubes().stream().filter(each -> each.id().equals(skill.tube())).findFirst()
                    .orElseThrow();
            if (!tube.competence().value().equals("1.1")) {
                continue;
            }
            JsonNode shown = api.skill("1.1", skill.id().value());
            assertThat(shown.path("tube").asText()).isEqualTo(skill.tube().value());
            assertThat(shown.path("level").asInt()).isEqualTo(skill.level().value());
            assertThat(shown.path("state").asText()).isEqualTo("PRODUCTION");
            assertThat(shown.path("revision").asInt()).isZero();
            assertThat(shown.path("isChanged").asBoolean()).isFalse();
            assertThat(shown.path("hasPrototype").asBoolean()).isTrue();
            for (Usage usage : Usage.values()) {
                assertThat(shown.path(usage.name().toLowerCase(Locale.ROOT)).asLong())
                        .as("%s of %s", usage, skill.id())
                        .isEqualTo(content.challenges().stream().filter(each -> each.skill().equals(skill.id())
                                && each.usage() == usage && each.status() == ChallengeStatus.VALIDATED).count());
            }
        }
    }

    @Test
    void aLevelWithFewerActiveSkillsThanItShouldHaveIsAGap() {
        JsonNode grid = api().grid("1.1");
        assertThat(grid.path("levels").findValuesAsText("wanted")).containsExactly("3", "3", "3", "3", "3", "2", "2",
                "2");
        for (JsonNode level : grid.path("levels")) {
            long active = BundledBank.content().skills().stream().filter(skill -> skill.status() == SkillStatus.ACTIVE
                    && skill.level().value() == level.path("level").asInt() && competence(skill).equals("1.1")).count();
            assertThat(level.path("active").asLong()).isEqualTo(active);
            assertThat(level.path("isGap").asBoolean()).isEqualTo(active < level.path("wanted").asInt());
        }
        assertThat(api().grid("3.4").path("gaps").asInt()).as("nobody has written skills of 3.4 yet").isEqualTo(8);
    }

    @Test
    void aChallengeThatIsTakenOutLeavesALack() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        RungApi api = new RungApi(author.client());
        Challenge only = BundledBank.content().challenges().stream()
                .filter(each -> each.usage() == Usage.CERTIFICATION && each.skill().value().startsWith("droits-acces-"))
                .findFirst().orElseThrow();
        author.revise(new EntityRef(EntityKind.CHALLENGE, only.id().value()),
                document -> document.put("status", "ARCHIVED"));
        JsonNode skill = api.skill("1.2", only.skill().value());
        assertThat(skill.path("missingCertification").asInt()).isEqualTo(1);
        assertThat(skill.path("isChanged").asBoolean()).isTrue();
        assertThat(skill.path("state").asText()).isEqualTo("PRODUCTION");
    }

    @Test
    void allCompetencesAreThereAndOthersAreNot() {
        assertThat(Desk.of(SERVER, Role.READER).client().data("{ competenceGrids { index gaps } }")
                .path("competenceGrids").findValuesAsText("index")).hasSize(16).isSorted();
        assertThat(api().grid("9.9").isNull()).isTrue();
        assertThat(api().grid("nonsense").isNull()).isTrue();
    }

    @Test
    void aDraftThatNamesWhatIsNotThereIsSaidToBeLeftOut() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        author.revise(new EntityRef(EntityKind.SKILL, "reperage-1"),
                document -> ((ArrayNode) document.path("tutorials")).add("nulle-part"));
        assertThat(author.client().data("{ gridLeftOut { kind key } }").path("gridLeftOut").findValuesAsText("key"))
                .contains("reperage-1");
    }

    private static String competence(Skill skill) {
        return BundledBank.content().tubes().stream().filter(tube -> tube.id().equals(skill.tube())).findFirst()
                .orElseThrow().competence().value();
    }

    private static RungApi api() {
        return new RungApi(Desk.of(SERVER, Role.READER).client());
    }
}
