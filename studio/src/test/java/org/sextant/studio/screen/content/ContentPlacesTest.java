package org.sextant.studio.screen.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentPlacesTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", emptyValue = "", value = {"'', field",
            "/solution/accepted/0, field.solution.accepted.0",
            "/options/a-b, field.options.a-b", "/options/a.b, field.options.a_2e_b", "/options/é, field.options._e9_",
            "/options/a~1b, field.options.a_7e_1b", "/options/a_b, field.options.a_5f_b",
            "/options/🙂, field.options._1f642_", "/a\"><b, field.a_22__3e__3c_b"})
    void aFieldIsKnownByItsPathMadeSafe(String path, String anchor) {
        assertThat(ContentPlaces.anchor(path)).isEqualTo(anchor);
        assertThat(ContentPlaces.field("TUBE", "moteurs", path)).isEqualTo("/studio/content/TUBE/moteurs#" + anchor);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "/solution/accepted/0, ?at=%2Fsolution%2Faccepted%2F0", "/a b+é, ?at=%2Fa%20b%2B%C3%A9"})
    void theEditorIsToldWhichPlaceOfTheDocumentIsMeant(String path, String query) {
        assertThat(ContentPlaces.edit("TUBE", "moteurs", path)).isEqualTo("/studio/edit/TUBE/moteurs" + query);
    }
}
