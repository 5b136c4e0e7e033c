package org.sextant.studio.screen.edit;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.page.PageProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a browser sends is read as it was filled in, or refused. */
class FilledFormTest {
    @Test
    void everyValueIsReadAsItWasFilledIn() {
        FilledForm form = FilledForm.of("%2Ftitle%2Ffr=Un+%26+deux%0D%0A&do=save&=none&%2Ft=1&%2Ft=2&stray=100%");
        assertThat(form.text("/title/fr")).isEqualTo("Un & deux\r\n");
        assertThat(form.values().get("/t")).containsExactly("1", "2");
        assertThat(form.text("stray")).isEqualTo("100%");
        assertThat(form.text("nothing")).isEmpty();
    }

    @Test
    void moreValuesThanADocumentHasAreRefusedAndNotSquashedIntoTheLast() {
        assertThat(FilledForm.of(values(10_000)).values()).hasSize(10_000);
        assertThatThrownBy(() -> FilledForm.of(values(10_001))).isInstanceOf(PageProblem.class)
                .hasMessageContaining("10000").hasMessageContaining("nothing of it was saved");
    }

    private static String values(int count) {
        return IntStream.range(0, count).mapToObj(i -> "%2Fsets%2F" + i + "=a%20b").collect(Collectors.joining("&"));
    }
}
