package org.sextant.page;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {
    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:alert(1))", "[x](data:text/html,x)", "[x](vbscript:x)",
            "<javascript:alert(1)>",
            "![x](data:image/svg+xml,x)", "[x]( JaVaScRiPt:alert(1))", "[x](file:///etc/passwd)"})
    void aLinkLeadsToThePublicWebOnly(String markdown) {
        assertThat(shown(markdown)).doesNotContainIgnoringCase("=\"javascript:").doesNotContainIgnoringCase("=\"data:")
                .doesNotContainIgnoringCase("=\"vbscript:").doesNotContainIgnoringCase("=\"file:");
    }

    @Test
    void whatIsWrittenInHtmlIsShownAsItIs() {
        assertThat(shown("Un <script>x</script> **gras** [page](https://example.org/)"))
                .contains("&lt;script&gt;", "<strong>gras</strong>", "href=\"https://example.org/\"")
                .doesNotContain("<script");
    }

    private static String shown(String markdown) {
        StringOutput output = new StringOutput();
        Markdown.of(markdown).writeTo(output);
        return output.toString();
    }
}
