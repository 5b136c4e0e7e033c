package org.sextant.studio.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.account.ErasureService;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.draft.Authors.code;
import static org.sextant.studio.draft.Authors.with;

/** Revisions stay: an earlier one stands again, and those of somebody who left lose only the name. */
class DraftHistoryTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void anEarlierRevisionStandsAgainAndTheHistoryKeepsAll() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "flux-alertes");
        String first = ana().open(entity).at("/workingCopy/document").asText();
        ana().save(entity, 1, with(first, "title", "fr", "Autrement"));
        ana().commit(entity, 1, 2, "Essai");
        assertThat(code(ana().restore(entity, 1, 1, "Retour"))).isEqualTo("STALE");
        assertThat(code(ana().restore(entity, 2, 9, "Retour"))).isEqualTo("NO_SUCH_REVISION");
        assertThat(code(ana().restore(entity, 2, 2, "Retour"))).isEqualTo("NOTHING_CHANGED");
        assertThat(code(ana().restore(entity, 2, 1, " "))).isEqualTo("UNFIT_REASON");
        JsonNode restored = ana().restore(entity, 2, 1, "Retour");
        assertThat(restored.at("/revision/number").asInt()).isEqualTo(3);
        assertThat(restored.at("/revision/restoredFrom").asInt()).isOne();
        assertThat(restored.at("/revision/document").asText()).isEqualTo(first);
        assertThat(ana().history(entity).at("/history/totalCount").asInt()).isEqualTo(3);
    }

    @Test
    void whoDeletesTheirAccountLeavesRevisionsWithoutANameAndNoWorkingCopy() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "droits-acces");
        DraftApi eva = Authors.named(SERVER, "eva@example.org");
        String document = eva.open(entity).at("/workingCopy/document").asText();
        eva.save(entity, 1, with(document, "title", "fr", "Titre d'Eva"));
        eva.commit(entity, 1, 2, "Eva");
        eva.open(entity);
        AccountId account = SERVER.account("eva@example.org");
        assertThat(own(account)).containsExactly("revisions 1", "workingCopies 1");
        SERVER.bean(ErasureService.class).erase(Actor.ANONYMOUS, account);
        JsonNode newest = ana().history(entity).at("/history/nodes/0");
        assertThat(newest.path("author").isNull()).isTrue();
        assertThat(newest.path("document").asText()).contains("Titre d'Eva");
        assertThat(own(account)).containsExactly("revisions 0", "workingCopies 0");
    }

    @Test
    void whatBelongsToASkillIsFoundTogetherByTheNewestRevision() {
        EntityRef prototype = new EntityRef(EntityKind.CHALLENGE, "moteurs-1-0");
        ana().open(prototype);
        EntityRef variant = new EntityRef(EntityKind.CHALLENGE, "moteurs-1-1");
        String document = ana().open(variant).at("/workingCopy/document").asText();
        assertThat(keys("moteurs-1")).containsExactly("moteurs-1-1", "moteurs-1-0");
        ana().save(variant, 1, document.replace("\"skill\":\"moteurs-1\"", "\"skill\":\"moteurs-2\""));
        ana().commit(variant, 1, 2, "Plus difficile.");
        assertThat(keys("moteurs-1")).containsExactly("moteurs-1-0");
        assertThat(keys("moteurs-2")).containsExactly("moteurs-1-1");
    }

    private static List<String> keys(String parent) {
        return SERVER.client(Role.READER).data("query($parent: String!) { drafts(where: {kind: {eq: CHALLENGE}, "
                + "parent: $parent}) { totalCount nodes { key } } }", Map.of("parent", parent))
                .at("/drafts/nodes").findValuesAsText("key");
    }

    /** How much of what the copy of somebody's data has comes from drafts. */
    private static List<String> own(AccountId account) {
        return SERVER.running().context().getBeansOfType(PersonalData.class).stream()
                .filter(data -> List.of("revisions", "workingCopies").contains(data.name()))
                .map(data -> data.name() + " " + ((List<?>) data.of(account)).size()).sorted().toList();
    }

    private static DraftApi ana() {
        return Authors.named(SERVER, "ana@example.org");
    }
}
