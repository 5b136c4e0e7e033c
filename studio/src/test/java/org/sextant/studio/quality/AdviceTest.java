package org.sextant.studio.quality;

import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.Rule;
import org.sextant.schema.rule.Severity;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

import static org.assertj.core.api.Assertions.assertThat;

/** An author is told what to do about every rule, in French and in English. */
class AdviceTest {
    private static final ResourceBundle.Control ALONE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Stream<String> rules() {
        return Stream.concat(ContentRules.all().stream().map(Rule::id), Stream.of("readable"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleOfTheValidatorHasWordsOfItsOwnInBothLanguages(String rule) {
        assertThat(words(Locale.FRENCH).getString(rule)).isNotBlank().doesNotContain("{", rule);
        assertThat(words(Locale.ENGLISH).getString(rule)).isNotBlank().doesNotContain("{", rule)
                .isNotEqualTo(words(Locale.FRENCH).getString(rule));
        assertThat(Advice.of(Locale.FRENCH, problem(rule))).doesNotContain("''", "The sentence").hasSizeGreaterThan(20);
        assertThat(Advice.of(Locale.ENGLISH, problem(rule))).doesNotContain("''", "The sentence")
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noWordsAreLeftOfARuleThatIsGone(String language) {
        Set<String> expected = new HashSet<>(Advice.known());
        expected.add("other");
        assertThat(words(Locale.of(language)).keySet()).isEqualTo(expected);
    }

    @Test
    void aRuleThatAPluginBringsIsToldInItsOwnWords() {
        assertThat(Advice.of(Locale.FRENCH, problem("rule-of-a-plug-in"))).contains("module", "The sentence, {0}.");
        assertThat(Advice.of(Locale.ENGLISH, problem("rule-of-a-plug-in"))).contains("module", "The sentence, {0}.");
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("org.sextant.studio.quality.messages", locale, ALONE);
    }

    private static ContentProblem problem(String rule) {
        return new ContentProblem(rule, Severity.ERROR, new EntityRef(EntityKind.TUBE, "moteurs"), "/title/fr",
                "The sentence, {0}.", "What must hold.");
    }
}
