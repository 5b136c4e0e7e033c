package org.sextant.studio.proof;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What every server answers: 5 areas, 16 competences, 128 descriptors. */
final class Framework {
    private Framework() {
    }

    static void isAnsweredBy(ServerProcess server) {
        JsonNode areas = server.client().data("{framework{areas{code competences{index descriptors{text}}}}}")
                .at("/framework/areas");
        assertThat(areas).hasSize(5);
        assertThat(areas.findValues("index")).hasSize(16);
        assertThat(areas.findValues("text")).hasSize(128);
    }
}
