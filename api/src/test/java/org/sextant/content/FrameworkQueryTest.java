package org.sextant.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class FrameworkQueryTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theEntryByCompetenceHasFiveAreasSixteenCompetencesAndAHundredAndTwentyEightCells() {
        JsonNode areas = SERVER.client()
                .data("{framework{areas{code title competences{index name descriptors{level text}}}}}")
                .at("/framework/areas");
        assertThat(areas).hasSize(5);
        assertThat(areas.findValuesAsText("index")).hasSize(16).isSorted().startsWith("1.1").endsWith("5.2");
        List<JsonNode> cells = areas.findValues("descriptors");
        assertThat(cells).hasSize(16).allSatisfy(row -> assertThat(row).hasSize(8));
        assertThat(areas.findValuesAsText("text")).hasSize(128).doesNotContain("");
    }

    @Test
    void theEntryByLevelHasTheSameCells() {
        JsonNode framework = SERVER.client().data("""
                {framework{levels{level band descriptors{level competence{index} text}}
                 competences{index descriptors{level text}}}}""").path("framework");
        assertThat(framework.path("levels")).hasSize(8);
        List<String> byLevel = framework.path("levels").findValuesAsText("text");
        List<String> byCompetence = framework.path("competences").findValuesAsText("text");
        assertThat(byLevel).hasSize(128).containsExactlyInAnyOrderElementsOf(byCompetence);
        assertThat(framework.at("/levels/4/band").asText()).isEqualTo("ADVANCED");
    }

    @Test
    void areaTwoIsCommunicationAndAreaThreeIsCreation() {
        JsonNode titles = SERVER.client().data("{framework{areas{title}}}").at("/framework/areas");
        assertThat(titles.findValuesAsText("title")).containsExactly("Information et données",
                "Communication et collaboration", "Création de contenu", "Protection et sécurité",
                "Environnement numérique");
    }
}
