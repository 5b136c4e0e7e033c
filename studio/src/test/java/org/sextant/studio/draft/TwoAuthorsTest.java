package org.sextant.studio.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.draft.Authors.code;
import static org.sextant.studio.draft.Authors.with;

/** Two who write the same thing at the same time, and one with two windows, lose nothing. */
class TwoAuthorsTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void ofTwoAuthorsOnOneDocumentNoTextIsLost() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "reperage");
        String base = ana().open(entity).at("/workingCopy/document").asText();
        ben().open(entity);
        ana().save(entity, 1, with(with(base, "title", "fr", "Titre d'Ana"), "description", "en", "Ana's words"));
        ben().save(entity, 1, with(with(base, "title", "fr", "Titre de Ben"), "description", "fr", "Mots de Ben"));
        assertThat(ana().commit(entity, 1, 2, "Ana").path("userErrors")).isEmpty();
        JsonNode stale = ben().commit(entity, 1, 2, "Ben");
        assertThat(code(stale)).isEqualTo("STALE");
        assertThat(stale.at("/workingCopy/isBehind").asBoolean()).isTrue();
        assertThat(stale.at("/workingCopy/document").asText()).contains("Titre de Ben", "Mots de Ben");
        assertThat(stale.at("/merge/theirs/document").asText()).contains("Titre d'Ana", "Ana's words");
        String merged = stale.at("/merge/document").asText();
        assertThat(merged).contains("Titre de Ben", "Mots de Ben", "Ana's words");
        assertThat(stale.at("/merge/conflicts")).hasSize(1);
        assertThat(stale.at("/merge/conflicts/0/path").asText()).isEqualTo("title.fr");
        assertThat(stale.at("/merge/conflicts/0/mine").asText()).isEqualTo("Titre de Ben");
        assertThat(stale.at("/merge/conflicts/0/theirs").asText()).isEqualTo("Titre d'Ana");
        String agreed = with(merged, "title", "fr", "Titre d'Ana et de Ben");
        assertThat(ben().rebase(entity, 2, agreed, 2).at("/workingCopy/isBehind").asBoolean()).isFalse();
        assertThat(ben().commit(entity, 2, 3, "Réuni").at("/revision/document").asText()).isEqualTo(agreed);
        assertThat(ana().history(entity).at("/history/nodes").findValuesAsText("reason"))
                .containsExactly("Réuni", "Ana", "");
    }

    @RepeatedTest(10)
    void ofTwoAuthorsWhoMakeTheSameRevisionAtOnceExactlyOneDoes(RepetitionInfo repetition) throws Exception {
        EntityRef entity = new EntityRef(EntityKind.TUTORIAL, "en-meme-temps-" + repetition.getCurrentRepetition());
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> authors = List.of(() -> writtenAfter(start, ana(), entity, "Ana"),
                    () -> writtenAfter(start, ben(), entity, "Ben"));
            List<JsonNode> payloads = two.invokeAll(authors).stream().map(Future::resultNow).toList();
            assertThat(payloads.stream().map(payload -> payload.at("/userErrors/0/code").asText()))
                    .containsExactlyInAnyOrder("", "STALE");
        }
        assertThat(ana().history(entity).at("/history/totalCount").asInt()).isOne();
    }

    @Test
    void twoWindowsOfOneAuthorNoticeEachOther() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "sitographie");
        String document = ana().open(entity).at("/workingCopy/document").asText();
        ana().save(entity, 1, with(document, "title", "fr", "Première fenêtre"));
        JsonNode second = ana().save(entity, 1, with(document, "title", "fr", "Deuxième fenêtre"));
        assertThat(code(second)).isEqualTo("CHANGED_ELSEWHERE");
        assertThat(second.at("/workingCopy/document").asText()).contains("Première fenêtre");
        assertThat(code(ana().commit(entity, 1, 1, "Trop tôt"))).isEqualTo("CHANGED_ELSEWHERE");
        assertThat(code(ana().discard(entity, 1))).isEqualTo("CHANGED_ELSEWHERE");
        JsonNode again = ana().save(entity, 1, with(document, "title", "fr", "Première fenêtre"));
        assertThat(again.path("userErrors")).as("a save whose answer was lost is not a second one").isEmpty();
        assertThat(again.at("/workingCopy/version").asInt()).isEqualTo(2);
    }

    private static JsonNode writtenAfter(CyclicBarrier start, DraftApi author, EntityRef entity, String name)
            throws Exception {
        author.open(entity);
        author.save(entity, 1, """
                {"id":"%s","title":"%s","source":"S","format":"PAGE","duration":"PT5M","locale":"fr","body":"B",
                 "publishedOn":"2026-11-22"}""".formatted(entity.key(), name));
        start.await();
        return author.commit(entity, 0, 2, name);
    }

    private static DraftApi ana() {
        return Authors.named(SERVER, "ana@example.org");
    }

    private static DraftApi ben() {
        return Authors.named(SERVER, "ben@example.org");
    }
}
