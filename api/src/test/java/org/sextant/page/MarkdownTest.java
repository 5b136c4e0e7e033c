package org.sextant.page;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Combien ?|Combien\u202f?", "Non !! Si ; oui|Non\u202f!! Si\u202f; oui", "Voici : un|Voici\u00a0: un",
            "**Combien** ?|<strong>Combien</strong>\u202f?", "« **Oui** » ?|«\u00a0<strong>Oui</strong>\u00a0»\u202f?",
            "Is it so? Yes: it is!|Is it so? Yes: it is!", "`a ? b : c`|<code>a ? b : c</code>",
            "a !important, x ?p=1|a !important, x ?p=1", "de 12 500 |de 12 500"})
    void noLineBeginsWithAMarkThatFrenchSetsApart(String markdown, String shown) {
        assertThat(shown(markdown)).isEqualTo("<p>" + shown + "</p>\n");
    }

    private static String shown(String markdown) {
        StringOutput output = new StringOutput();
        Markdown.of(markdown).writeTo(output);
        return output.toString();
    }
}
