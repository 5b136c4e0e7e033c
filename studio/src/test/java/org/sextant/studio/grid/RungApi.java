package org.sextant.studio.grid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.sextant.graphql.GlobalId;
import org.sextant.test.GraphQlClient;

/** The operations on grids and rungs, as a frontend of the studio sends them. */
public final class RungApi {
    private static final String ANSWER = " { draft { key revision } changed { kind key } undo "
            + "userErrors { code field message } } }";

    private final GraphQlClient client;

    public RungApi(GraphQlClient client) {
        this.client = client;
    }

    /** The grid of a competence. */
    public JsonNode grid(String index) {
        return client.data("query($index: String!) { competenceGrid(index: $index) { index title gaps "
                + "levels { level active wanted isGap } tubes { key name title thematic cells { level skills { id key "
                + "title state isChanged revision hasPrototype validated training certification both proposed "
                + "missingCertification successor { key title competence } } } } } }", Map.of("index", index))
                .path("competenceGrid");
    }

    /** A skill of the grid of a competence; missing where it is not in it. */
    public JsonNode skill(String index, String key) {
        for (JsonNode tube : grid(index).path("tubes")) {
            for (JsonNode cell : tube.path("cells")) {
                for (JsonNode skill : cell.path("skills")) {
                    if (skill.path("key").asText().equals(key)) {
                        return ((ObjectNode) skill.deepCopy()).put("tube", tube.path("key").asText()).put("level",
                                cell.path("level").asInt());
                    }
                }
            }
        }
        return MissingNode.getInstance();
    }

    public JsonNode create(String tube, int level, String title, String reason) {
        return client.data("mutation($input: RungCreateInput!) { rungCreate(input: $input)" + ANSWER,
                Map.of("input", Map.of("tube", tube, "level", level, "title", title, "reason", reason)))
                .path("rungCreate");
    }

    public JsonNode move(String skill, int revision, String tube, int level) {
        return client.data(
                "mutation($id: ID!, $revision: Int!, $input: SkillMoveInput!) { skillMove(id: $id, "
                        + "expectedRevision: $revision, input: $input)" + ANSWER,
                Map.of("id", id(skill), "revision", revision, "input",
                        Map.of("tube", tube, "level", level, "reason", "Plus juste là.")))
                .path("skillMove");
    }

    public JsonNode cloneTo(String skill, String tube, int level, boolean withChallenges) {
        return client.data("mutation($id: ID!, $input: SkillCloneInput!) { skillClone(id: $id, input: $input)" + ANSWER,
                Map.of("id", id(skill), "input", Map.of("tube", tube, "level", level, "withChallenges", withChallenges,
                        "reason", "Pour aller plus loin.")))
                .path("skillClone");
    }

    public JsonNode archive(String skill, int revision, String successor) {
        Map<String, Object> input = new HashMap<>(Map.of("reason", "Dépassé."));
        if (!successor.isEmpty()) {
            input.put("successor", id(successor));
        }
        return client.data(
                "mutation($id: ID!, $revision: Int!, $input: SkillArchiveInput!) { skillArchive(id: $id, "
                        + "expectedRevision: $revision, input: $input)" + ANSWER,
                Map.of("id", id(skill), "revision", revision, "input", input))
                .path("skillArchive");
    }

    public JsonNode obsolete(String skill, int revision, String reason) {
        return client.data(
                "mutation($id: ID!, $revision: Int!, $input: SkillObsoleteInput!) { skillObsolete(id: $id, "
                        + "expectedRevision: $revision, input: $input)" + ANSWER,
                Map.of("id", id(skill), "revision", revision, "input", Map.of("reason", reason))).path("skillObsolete");
    }

    public JsonNode undo(String undo) {
        return client.data("mutation($input: RungUndoInput!) { rungUndo(input: $input)" + ANSWER,
                Map.of("input", Map.of("undo", undo, "reason", "Une erreur."))).path("rungUndo");
    }

    /** The id of the draft of a skill. */
    public static String id(String skill) {
        return new GlobalId("Draft", "SKILL/" + skill).encode();
    }
}
