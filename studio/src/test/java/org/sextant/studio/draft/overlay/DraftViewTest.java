package org.sextant.studio.draft.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.Role;
import org.sextant.schema.content.Challenge;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever writes content reads the API as if all drafts were published; nobody else does. */
class DraftViewTest {
    private static final String TITLE = "{ tube(name: \"%s\") { title } }";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void authorsSeeTheNewestOfEverythingAndOthersWhatIsPublished() {
        Desk author = author();
        String published = title(SERVER.client(), "@moteurs");
        author.retitle(tube("moteurs"), "Brouillon");
        assertThat(title(drafts(author), "@moteurs")).isEqualTo("Brouillon");
        assertThat(title(drafts(Desk.of(SERVER, Role.READER)), "@moteurs")).isEqualTo("Brouillon");
        assertThat(title(author.client(), "@moteurs")).isEqualTo(published);
        author.retitle(tube("moteurs"), "Brouillon suivant");
        JsonNode answer = drafts(author).answer(TITLE.formatted("@moteurs"));
        assertThat(answer.at("/data/tube/title").asText()).isEqualTo("Brouillon suivant");
        assertThat(answer.at("/extensions/view/draft").asBoolean()).isTrue();
    }

    @Test
    void nobodyElseAsksForDrafts() {
        assertThat(drafts(SERVER.client()).errorCode(TITLE.formatted("@moteurs"))).isEqualTo("UNAUTHENTICATED");
        assertThat(List.of(Role.LEARNER, Role.ADMIN, Role.MEMBER, Role.ORG_ADMIN, Role.JURY, Role.INVIGILATOR))
                .allSatisfy(role -> assertThat(drafts(Desk.of(SERVER, role)).errorCode(TITLE.formatted("@moteurs")))
                        .isEqualTo("FORBIDDEN"));
    }

    @Test
    void anAnswerWithDraftsIsKeptByNoCache() {
        HttpResponse<String> answer = drafts(author()).get("/graphql?query=%7Btube(name:%22@moteurs%22)%7Btitle%7D%7D");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aDraftOfAChallengeIsAnsweredInPlaceAndIsThereForNobodyElse() {
        Challenge model = BundledBank.content().challenges().stream().filter(Challenge::isPrototype).findFirst()
                .orElseThrow();
        EntityRef variant = new EntityRef(EntityKind.CHALLENGE, model.id().value() + "-essai");
        Desk author = author();
        ObjectNode document = document(author, new EntityRef(EntityKind.CHALLENGE, model.id().value()));
        document.put("id", variant.key()).put("variant", 99).put("status", "PROPOSED");
        author.revise(variant, fresh -> fresh.setAll(document));
        Map<String, String> id = Map.of("id", new GlobalId("ChallengePrompt", variant.key()).encode());
        String query = "query($id: ID!) { challenge(id: $id) { type } "
                + "challengeTry(id: $id, answer: {skip: true}) { outcome problem } }";
        JsonNode tried = drafts(author).data(query, id);
        assertThat(tried.at("/challenge/type").asText()).isEqualTo(model.type());
        assertThat(tried.path("challengeTry").isNull()).isFalse();
        assertThat(author.client().data(query, id).path("challenge").isNull()).isTrue();
        assertThat(SERVER.client().data("query($id: ID!) { challenge(id: $id) { type } node(id: $id) { id } }", id))
                .allSatisfy(found -> assertThat(found.isNull()).isTrue());
    }

    @Test
    void aDraftWithoutWhichTheRestCannotBeReadIsLeftOutAndTold() {
        Desk author = author();
        EntityRef skill = new EntityRef(EntityKind.SKILL, BundledBank.content().skills().stream()
                .filter(each -> each.tube().value().equals("moteurs")).findFirst().orElseThrow().id().value());
        author.revise(skill, document -> document.put("tube", "nulle-part"));
        JsonNode answer = drafts(author).answer(
                "{ competence(index: \"1.1\") { tubes { skills { name challenges { id } } } } }");
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/extensions/view/leftOut").toString()).contains(skill.toString());
    }

    private static ObjectNode document(Desk desk, EntityRef entity) {
        return (ObjectNode) GraphQlClient
                .json(new DraftApi(desk.client()).open(entity).at("/workingCopy/document").asText());
    }

    private static GraphQlClient drafts(Desk desk) {
        return drafts(desk.client());
    }

    private static GraphQlClient drafts(GraphQlClient client) {
        return client.with("Sextant-View", "DRAFT");
    }

    private static String title(GraphQlClient client, String tube) {
        return client.data(TITLE.formatted(tube)).at("/tube/title").asText();
    }

    private static Desk author() {
        return Desk.of(SERVER, Role.AUTHOR);
    }

    private static EntityRef tube(String key) {
        return new EntityRef(EntityKind.TUBE, key);
    }
}
