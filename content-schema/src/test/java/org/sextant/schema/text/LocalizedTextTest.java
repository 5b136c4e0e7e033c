package org.sextant.schema.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.schema.Missing;
import org.sextant.schema.text.LocalizedText.Translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LocalizedTextTest {
    private static final LocalizedText COLOUR = LocalizedText
            .of(Map.of("fr", "couleur", "en", "color", "en-GB", "colour", "pt-BR", "cor"));

    @ParameterizedTest(name = "who wants [{0}] reads {1}")
    @CsvSource(textBlock = """
            en,        en,    color
            en fr,     en,    color
            fr en,     fr,    couleur
            de en fr,  en,    color
            en-GB,     en-GB, colour
            en-US,     en,    color
            fr-CA en,  fr,    couleur
            pt-BR,     pt-BR, cor
            de fr-CA,  fr,    couleur
            """)
    void theFirstWantedLanguageThatExistsIsRead(String wanted, String locale, String text) {
        assertThat(COLOUR.in(wanted(wanted))).isEqualTo(new Translation(locale, text, false));
    }

    @ParameterizedTest(name = "who wants [{0}] reads the source and is told so")
    @CsvSource({"de", "de es", "pt", "pt-PT", "und"})
    void theSourceStandsInForALanguageThatIsMissing(String wanted) {
        assertThat(COLOUR.in(wanted(wanted))).isEqualTo(new Translation("fr", "couleur", true));
    }

    @Test
    void whoWantsNothingReadsTheSourceWithoutAFlag() {
        assertThat(COLOUR.in(List.of())).isEqualTo(new Translation("fr", "couleur", false));
    }

    @Test
    void theFirstLanguageStandsInForAMissingSource() {
        LocalizedText text = LocalizedText.of(Map.of("it", "colore", "es", "color"));
        assertThat(text.in(List.of(Locale.GERMAN))).isEqualTo(new Translation("es", "color", true));
        assertThat(text.in(List.of())).isEqualTo(new Translation("es", "color", false));
    }

    @Test
    void aTextWithoutLanguagesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of()))
                .withMessage("a text has no language; write at least 'fr:'");
    }

    @ParameterizedTest
    @CsvSource({"FR", "fr_FR", "''", "en-gb"})
    void aWrongLanguageTagIsRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of(tag, "text")))
                .withMessage("'" + tag + "' is no language tag; write for example fr, en or pt-BR");
    }

    @Test
    void aBlankOrMissingTranslationIsRefusedByItsLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of("fr", "oui", "en", " ")))
                .withMessage("'en' is empty");
        Map<String, String> missing = new TreeMap<>(Map.of("fr", "oui"));
        missing.put("en", Missing.value());
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(missing))
                .withMessage("'en' is missing");
    }

    @Test
    void theLanguagesAreInTheOrderOfTheirTagsWhateverOrderTheyCameIn() {
        TreeMap<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(COLOUR.byLocale());
        assertThat(new LocalizedText(backwards).byLocale().keySet()).containsExactly("en", "en-GB", "fr", "pt-BR");
    }

    @Test
    void aTextDoesNotChangeWithTheMapItWasMadeFrom() {
        TreeMap<String, String> map = new TreeMap<>(Map.of("fr", "oui"));
        LocalizedText text = new LocalizedText(map);
        map.put("en", "yes");
        assertThat(text).isEqualTo(LocalizedText.french("oui"));
        assertThat(text.byLocale()).isUnmodifiable();
    }

    private static List<Locale> wanted(String tags) {
        return Arrays.stream(tags.split(" ")).map(Locale::forLanguageTag).toList();
    }
}
