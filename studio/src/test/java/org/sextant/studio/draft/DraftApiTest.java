package org.sextant.studio.draft;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.draft.Authors.code;
import static org.sextant.studio.draft.Authors.with;

/** What one types becomes a revision, and what was thrown away is handed back. */
class DraftApiTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void whatAReleaseHasBecomesTheFirstRevisionWhenItIsOpened() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "moteurs");
        JsonNode copy = ana().open(entity).path("workingCopy");
        assertThat(copy.path("version").asInt()).isOne();
        assertThat(copy.path("baseRevision").asInt()).isOne();
        assertThat(copy.path("changes")).isEmpty();
        assertThat(copy.path("document").asText()).startsWith("{\"competence\":\"1.1\",").contains("Search engines");
        JsonNode first = ana().history(entity).at("/history/nodes/0");
        assertThat(first.at("/release/number").asInt()).isOne();
        assertThat(first.path("author").isNull()).isTrue();
        assertThat(first.path("document")).isEqualTo(copy.path("document"));
    }

    @Test
    void whatIsTypedSurvivesAClosedLidAndBecomesARevisionThatSaysWhoWhenAndWhy() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "requetes");
        String document = ana().open(entity).at("/workingCopy/document").asText();
        String typed = with(document, "title", "fr", "Rédiger une requête");
        JsonNode saved = ana().save(entity, 1, typed);
        assertThat(saved.path("userErrors")).isEmpty();
        assertThat(saved.at("/workingCopy/changes").findValuesAsText("path")).containsExactly("title.fr");
        assertThat(ana().open(entity).at("/workingCopy/document").asText()).isEqualTo(typed);
        JsonNode commit = ana().commit(entity, 1, 2, " Un verbe dit mieux ce qu'on fait. ");
        assertThat(commit.path("userErrors")).isEmpty();
        assertThat(commit.at("/revision/number").asInt()).isEqualTo(2);
        assertThat(commit.at("/revision/author").asText()).isEqualTo("Test Person");
        assertThat(commit.at("/revision/reason").asText()).isEqualTo("Un verbe dit mieux ce qu'on fait.");
        assertThat(commit.at("/revision/writtenAt").asText()).endsWith("Z");
        assertThat(commit.at("/revision/document").asText()).isEqualTo(typed);
        assertThat(commit.at("/revision/changes").findValuesAsText("path")).containsExactly("title.fr");
        assertThat(commit.at("/draft/newest/number").asInt()).isEqualTo(2);
        assertThat(commit.at("/draft/workingCopy").isNull()).isTrue();
    }

    @Test
    void whatNobodyWroteYetBeginsWithItsKeyAndIsNoRevisionUntilAReleaseCouldReadIt() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "nouveau-sujet");
        JsonNode copy = ana().open(entity).path("workingCopy");
        assertThat(copy.path("document").asText()).isEqualTo("{\"id\":\"nouveau-sujet\"}");
        assertThat(copy.path("baseRevision").asInt()).isZero();
        JsonNode early = ana().commit(entity, 0, 1, "Début");
        assertThat(code(early)).isEqualTo("UNFIT");
        assertThat(early.at("/userErrors/0/message").asText()).contains("missing");
        ana().save(entity, 1, """
                {"id":"nouveau-sujet","name":"@nouveau","competence":"1.1","thematic":"rechercher",
                 "title":{"fr":"Nouveau"},"description":{"fr":"Tout neuf."}}""");
        JsonNode commit = ana().commit(entity, 0, 2, "Début");
        assertThat(commit.at("/revision/number").asInt()).isOne();
        assertThat(commit.at("/revision/changes")).hasSize(6);
    }

    @Test
    void whatIsDiscardedIsHandedBackOnceMore() {
        EntityRef entity = new EntityRef(EntityKind.TUTORIAL, "tutoriel-jete");
        ana().open(entity);
        ana().save(entity, 1, "{\"id\":\"tutoriel-jete\",\"title\":\"Jeté\"}");
        assertThat(ana().discard(entity, 2).at("/discarded/document").asText()).contains("Jeté");
        assertThat(code(ana().discard(entity, 2))).isEqualTo("NOT_OPEN");
        assertThat(code(ana().save(entity, 2, "{}"))).isEqualTo("NOT_OPEN");
        assertThat(code(ana().commit(entity, 0, 2, "Rien"))).isEqualTo("NOT_OPEN");
    }

    @Test
    void whatCannotBeADraftIsRefusedWithASentence() {
        assertThat(code(ana().open("TUBE", "Pas Un Identifiant"))).isEqualTo("UNFIT_KEY");
        EntityRef entity = new EntityRef(EntityKind.TUBE, "graphiques");
        ana().open(entity);
        JsonNode malformed = ana().save(entity, 1, "{\"id\":");
        assertThat(code(malformed)).isEqualTo("MALFORMED");
        assertThat(malformed.at("/userErrors/0/message").asText()).startsWith("Le document ne peut pas être conservé");
        assertThat(code(ana().rebase(entity, 1, "{}", 5))).isEqualTo("NO_SUCH_BASE");
        assertThat(code(ana().commit(entity, 1, 1, "Rien de neuf"))).isEqualTo("NOTHING_CHANGED");
        assertThat(code(ana().commit(entity, 1, 1, ""))).isEqualTo("UNFIT_REASON");
    }

    private static DraftApi ana() {
        return Authors.named(SERVER, "ana@example.org");
    }
}
