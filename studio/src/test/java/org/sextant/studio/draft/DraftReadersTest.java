package org.sextant.studio.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads and writes drafts, whatever id or field they ask for. */
class DraftReadersTest {
    private static final String SECRET = "Rumpelstilzchen";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

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
        return Authors.named(SERVER, "ana@example.org");
    }

    private static DraftApi ben() {
        return Authors.named(SERVER, "ben@example.org");
    }
}
