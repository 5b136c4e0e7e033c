package org.sextant.studio.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.account.ErasureService;
import org.sextant.account.PersonalData;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.document.Value;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class DraftApiTest {
    private static final String SECRET = "Rumpelstilzchen";

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
    void whoDeletesTheirAccountLeavesRevisionsWithoutANameAndNoWorkingCopy() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "droits-acces");
        DraftApi eva = author("eva@example.org");
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

    @Test
    void nobodySeesTheWorkingCopyOfAnother() {
        EntityRef entity = new EntityRef(EntityKind.TUTORIAL, "entre-moi-et-moi");
        ana().open(entity);
        ana().save(entity, 1, "{\"id\":\"entre-moi-et-moi\",\"title\":\"" + SECRET + "\"}");
        assertThat(ben().history(entity).toString()).doesNotContain(SECRET);
        assertThat(ben().history(entity).path("workingCopy").isNull()).isTrue();
        assertThat(ben().open(entity).toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"READER", "AUTHOR", "REVIEWER",
            "PUBLISHER"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseReachesADraftByAnyIdOrField(Role role) {
        EntityRef entity = secret();
        for (GraphQlClient client : List.of(SERVER.client(), SERVER.client(role))) {
            JsonNode data = client.data("query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }",
                    Map.of("id", DraftApi.id(entity)));
            assertThat(data.toString()).isEqualTo("{\"node\":null,\"nodes\":[null]}");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"READER", "AUTHOR", "REVIEWER", "PUBLISHER"})
    void whoeverBelongsToTheStudioReadsDrafts(Role role) {
        EntityRef entity = secret();
        assertThat(
                SERVER.client(role).data("query($id: ID!) { node(id: $id) { ... on Draft { newest { document } } } }",
                        Map.of("id", DraftApi.id(entity))).toString())
                .contains(SECRET);
    }

    @Test
    void readersWriteNothing() {
        assertThat(SERVER.client(Role.READER).answer(
                "mutation { draftOpen(input: {kind: TUBE, key: \"moteurs\"}) { workingCopy { version } } }")
                .at("/errors/0/extensions/code").asText()).isEqualTo("FORBIDDEN");
    }

    private static List<String> keys(String parent) {
        return SERVER.client(Role.READER).data("query($parent: String!) { drafts(where: {kind: {eq: CHALLENGE}, "
                + "parent: $parent}) { totalCount nodes { key } } }", Map.of("parent", parent))
                .at("/drafts/nodes").findValuesAsText("key");
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

    /** How much of what the copy of somebody's data has comes from drafts. */
    private static List<String> own(AccountId account) {
        return SERVER.running().context().getBeansOfType(PersonalData.class).stream()
                .filter(data -> List.of("revisions", "workingCopies").contains(data.name()))
                .map(data -> data.name() + " " + ((List<?>) data.of(account)).size()).sorted().toList();
    }

    /** A revision that only the studio may see. */
    private static EntityRef secret() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "sujet-secret");
        if (ana().history(entity).path("revision").asInt() == 0) {
            int version = ana().open(entity).at("/workingCopy/version").asInt();
            ana().save(entity, version, """
                    {"id":"sujet-secret","name":"@secret","competence":"1.1","thematic":"rechercher",
                     "title":{"fr":"Rumpelstilzchen"},"description":{"fr":"Rumpelstilzchen"}}""");
            ana().commit(entity, 0, version + 1, SECRET);
        }
        return entity;
    }

    private static DraftApi ana() {
        return author("ana@example.org");
    }

    private static DraftApi ben() {
        return author("ben@example.org");
    }

    private static DraftApi author(String login) {
        Actor actor = new Actor(SERVER.account(login, Role.AUTHOR), login, Set.of(Role.AUTHOR));
        return new DraftApi(SERVER.client().with("Authorization", "Bearer "
                + SERVER.bean(AccessTokens.class).issue(actor, AccessTokens.LIFETIME).token()));
    }

    private static String code(JsonNode payload) {
        assertThat(payload.path("userErrors")).hasSize(1);
        return payload.at("/userErrors/0/code").asText();
    }

    /** A document with another text. */
    private static String with(String document, String field, String locale, String text) {
        Value.Fields fields = (Value.Fields) Documents.value(new Document(document));
        SortedMap<String, Value> texts = new TreeMap<>(
                ((Value.Fields) Objects.requireNonNull(fields.fields().get(field))).fields());
        texts.put(locale, new Value.Text(text));
        SortedMap<String, Value> all = new TreeMap<>(fields.fields());
        all.put(field, new Value.Fields(texts));
        return Documents.of(new Value.Fields(all)).json();
    }
}
