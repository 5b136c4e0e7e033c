package org.sextant.studio.draft.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.platform.Role;
import org.sextant.schema.content.Challenge;
import org.sextant.search.index.SearchIndexes;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What is saved as a revision is found at once by those who write content, and by nobody else. */
class DraftSearchTest {
    private static final String FOUND = """
            {search(query:"%s",types:[%s],first:50){totalCount didYouMean facets{values{value count}}
             nodes{title{text} content{...on Tube{name title} ...on ChallengePrompt{id}}}} suggest(prefix:"%1$s"){title{text}}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    /** On a machine that is busy, indexes take longer than a request may. */
    @BeforeAll
    static void index() {
        PublishedContent release = SERVER.bean(ContentStore.class).current();
        SearchIndexes.of(ReadableContent.open(release));
        SearchIndexes.of(ReadableContent.whole(release));
    }

    @Test
    void whoeverWritesContentFindsTheNewestAndNotWhatItReplaces() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        author.retitle(tube("moteurs"), "Ocarina et bouzouki");
        for (Role role : List.of(Role.READER, Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER)) {
            JsonNode found = drafts(Desk.of(SERVER, role)).data(FOUND.formatted("bouzouki", "TUBE"));
            assertThat(found.at("/search/nodes/0/content/name").asText()).isEqualTo("@moteurs");
            assertThat(found.at("/search/nodes/0/content/title").asText()).isEqualTo("Ocarina et bouzouki");
            assertThat(found.at("/suggest/0/title/text").asText()).isEqualTo("Ocarina et bouzouki");
        }
        author.retitle(tube("moteurs"), "Didgeridoo");
        JsonNode former = drafts(author).data(FOUND.formatted("bouzouki", "TUBE"));
        assertThat(former.path("suggest").size()).isZero();
        assertThat(former.findValuesAsText("text")).doesNotContain("Ocarina et bouzouki");
        assertThat(drafts(author).data(FOUND.formatted("didgeridoo", "TUBE")).at("/search/totalCount").asInt()).isOne();
    }

    @Test
    void nobodyElseFindsAnythingOfIt() {
        JsonNode before = SERVER.client().data(FOUND.formatted("theremine", "TUBE,CHALLENGE,SKILL"));
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        author.retitle(tube(other()), "Theremine");
        assertThat(drafts(author).data(FOUND.formatted("theremine", "TUBE")).at("/search/totalCount").asInt()).isOne();
        JsonNode learner = Desk.of(SERVER, Role.LEARNER).client().data(FOUND.formatted("theremine",
                "TUBE,CHALLENGE,SKILL"));
        assertThat(List.of(learner, SERVER.client().data(FOUND.formatted("theremine", "TUBE,CHALLENGE,SKILL"))))
                .allSatisfy(found -> assertThat(found).as("hits, counts, corrections, suggestions").isEqualTo(before));
        assertThat(author.client().data(FOUND.formatted("theremine", "TUBE")).findValuesAsText("text"))
                .as("an author who reads what is published").doesNotContain("Theremine");
        assertThat(drafts(SERVER.client()).errorCode(FOUND.formatted("theremine", "TUBE")))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(List.of(Role.LEARNER, Role.ADMIN, Role.ORG_ADMIN, Role.JURY)).allSatisfy(role -> assertThat(
                drafts(Desk.of(SERVER, role)).errorCode(FOUND.formatted("theremine", "TUBE"))).isEqualTo("FORBIDDEN"));
    }

    @Test
    void whatIsArchivedIsNotFoundAnyMore() {
        ReadableContent open = ReadableContent.open(SERVER.bean(ContentStore.class).current());
        Challenge challenge = BundledBank.content().challenges().stream().filter(each -> !each.isPrototype())
                .filter(each -> open.challenge(each.id().value()).isPresent()).findFirst().orElseThrow();
        Desk reader = Desk.of(SERVER, Role.READER);
        int before = drafts(reader).data(FOUND.formatted("", "CHALLENGE")).at("/search/totalCount").asInt();
        Desk.of(SERVER, Role.AUTHOR).revise(new EntityRef(EntityKind.CHALLENGE, challenge.id().value()),
                document -> document.put("status", "ARCHIVED"));
        assertThat(drafts(reader).data(FOUND.formatted("", "CHALLENGE")).at("/search/totalCount").asInt())
                .isEqualTo(before - 1);
        assertThat(SERVER.client().data(FOUND.formatted("", "CHALLENGE")).at("/search/totalCount").asInt())
                .as("what is published").isEqualTo(before);
    }

    private static String other() {
        return BundledBank.content().tubes().stream().map(tube -> tube.id().value())
                .filter(id -> !id.equals("moteurs")).findFirst().orElseThrow();
    }

    private static GraphQlClient drafts(Desk desk) {
        return drafts(desk.client());
    }

    private static GraphQlClient drafts(GraphQlClient client) {
        return client.with("Sextant-View", "DRAFT");
    }

    private static EntityRef tube(String key) {
        return new EntityRef(EntityKind.TUBE, key);
    }
}
