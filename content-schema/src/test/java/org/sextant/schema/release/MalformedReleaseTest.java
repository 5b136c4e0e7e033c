package org.sextant.schema.release;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.schema.release.Refused.SOUND;
import static org.sextant.schema.release.Refused.refused;

class MalformedReleaseTest {
    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":\"a\",\"format\":\"b\"}", "{\"a\":[{\"format\":1,\n\"format\":2}]}"})
    void aKeyThatStandsTwiceIsNamed(String json) {
        assertThat(refused(json)).startsWith("not well formed: Duplicate field 'format' (line ");
    }

    @Test
    void textAfterTheEndIsRefused() {
        assertThat(refused(SOUND + "\n{}")).isEqualTo("text follows after the end (line 2)");
        assertThat(refused(SOUND + " oui")).startsWith("not well formed: Unrecognized token 'oui'");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 60, 1000, 5000})
    void aReleaseThatIsCutShortIsRefused(int length) {
        assertThat(refused(SOUND.substring(0, length))).matches("not well formed: it ends too early \\(line 1, column "
                + "\\d+\\)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void nothingIsNoRelease(String json) {
        assertThat(refused(json)).isEqualTo("there is nothing in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "{'format':1}", "{\"format\":NaN}", "{\"format\" 1}", "[1,]", "{\"format\":\"\t\"}",
            "// format", "<html>"})
    void whatIsNoJsonIsRefusedWithLineAndColumn(String json) {
        assertThat(refused("\n" + json)).matches("(?s)not well formed: .+ \\(line 2, column \\d+\\)");
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        assertThat(refused("[".repeat(100_000))).startsWith("not well formed: Document nesting depth");
    }

    @Test
    void textInAnotherEncodingIsRefused() {
        byte[] json = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};
        assertThat(refused(json)).startsWith("not well formed: Invalid UTF-8");
    }
}
