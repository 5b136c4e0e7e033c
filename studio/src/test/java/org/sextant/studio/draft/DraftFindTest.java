package org.sextant.studio.draft;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Authors find drafts by words of theirs. */
class DraftFindTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void write() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        author.retitle(new EntityRef(EntityKind.TUBE, "moteurs"), "Pêcher à la ligne");
        author.retitle(new EntityRef(EntityKind.TUBE, "moteurs"), "Pêcher au filet, 100 % \\ 'sûr'_");
        author.retitle(new EntityRef(EntityKind.TUBE, "requetes"), "Chasser l'éléphant");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"filet, 1", "FILET, 1", "elephant, 1", "pecher AU, 1", "la ligne, 0",
            "100 %, 1", "100_%, 0", "'sûr'_, 1", "%, 1", "filet|, 0", "% \\ 'sûr, 1", "l'éléphant, 1", "' or ''=', 0"})
    void aDraftIsFoundByWhatItsNewestRevisionSays(String text, int count) {
        assertThat(found(text)).isEqualTo(count);
    }

    @Test
    void withoutAnyWordAllAreFound() {
        assertThat(found("")).isEqualTo(2);
    }

    private static int found(String text) {
        return SERVER.client(Role.READER)
                .data("query($text: String) { drafts(where: {text: $text}) { totalCount nodes { key } } }",
                        Map.of("text", text))
                .path("drafts").path("nodes").size();
    }
}
