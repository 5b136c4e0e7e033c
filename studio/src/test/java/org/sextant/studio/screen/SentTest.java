package org.sextant.studio.screen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.page.PageProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SentTest {
    @Test
    void aNameMayHaveSeveralValuesAndTheLastIsThatOfTheButton() {
        Sent sent = Sent.of("in=a&in=b%3D%3D&list=&list=after%3Ax&note=deux+mots%0D%0A%C3%A9t%C3%A9");
        assertThat(sent.all("in")).containsExactly("a", "b==");
        assertThat(sent.text("list")).isEqualTo("after:x");
        assertThat(sent.text("note")).isEqualTo("deux mots\r\nété");
        assertThat(sent.text("missing")).isEmpty();
        assertThat(sent.all("missing")).isEmpty();
        assertThat(Sent.of("").values()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note=%", "note=%zz", "note=%C3%"})
    void whatIsNotEncodedIsRefusedInWords(String body) {
        assertThatThrownBy(() -> Sent.of(body)).isInstanceOf(PageProblem.class)
                .hasMessageContaining("The form cannot be read");
    }
}
