package org.sextant.challenges.bank.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.schema.framework.CompetenceIndex;

import static org.assertj.core.api.Assertions.assertThat;

class MissingTextTest {
    private static final Slice WHOLE = Slice.of(SmallBank.CONTENT);

    @Test
    void titlesAreInBothLanguagesAndOneFamilyIsWholeInEnglish() {
        assertThat(Translations.languages(WHOLE)).containsExactly("fr", "en");
        Translations english = new Translations(WHOLE, "en");
        assertThat(List.of(english.titles(), english.hints(), english.challenges(), english.families(),
                english.tutorials())).containsExactly(6L, 0L, 2L, 1L, 0L);
        Translations french = new Translations(WHOLE.of(new CompetenceIndex("2.1")), "fr");
        assertThat(List.of(french.titles(), french.hints(), french.challenges(), french.families(),
                french.tutorials())).containsExactly(3L, 3L, 6L, 3L, 2L);
    }

    @Test
    void nothingIsMissingInTheLanguageOfTheBank() {
        assertThat(MissingText.in("fr", WHOLE)).isEmpty();
    }

    /** Six skills, and the ten challenges that are in French alone. */
    @Test
    void eachThingIsNamedWithTheTextsThatItLacks() {
        List<MissingText> missing = MissingText.in("en", WHOLE);
        assertThat(missing).hasSize(16);
        assertThat(missing).filteredOn(row -> row.id().equals("moteurs-1")).singleElement().isEqualTo(new MissingText(
                new CompetenceIndex("1.1"), "skill", "moteurs-1", List.of("hint", "tutorials", "learnMore"), "en"));
        assertThat(texts(missing, "moteurs-1-0")).containsExactly("locales", "instruction", "alt", "options",
                "explanation", "reasons");
        assertThat(texts(missing, "moteurs-3-0")).containsExactly("locales", "instruction", "embed", "explanation");
        assertThat(missing).extracting(MissingText::id).doesNotContain("messages-1-0", "messages-1-1");
    }

    @Test
    void theListIsATableForASpreadsheet() {
        List<MissingText> missing = MissingText.in("en", WHOLE);
        String table = new String(TranslationList.of(missing), StandardCharsets.UTF_8);
        assertThat(table).startsWith("\uFEFFlocale;competence;kind;id;texts\r\n"
                + "en;1.1;skill;moteurs-1;hint tutorials learnMore\r\n");
        assertThat(table.lines()).hasSize(missing.size() + 1);
    }

    private static List<String> texts(List<MissingText> missing, String id) {
        return missing.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().texts();
    }
}
