package org.sextant.schema.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.schema.Missing;
import org.sextant.schema.Refusal;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.schema.text.LocalizedText.french;

class ContentRecordsTest {
    static final List<Function<String, Object>> IDENTIFIERS = List.of(TubeId::new, SkillId::new, ChallengeId::new,
            TutorialId::new, TargetProfileId::new);

    private static final LocalizedText TEXT = french("un texte");
    private static final JsonNode JSON = JsonNodeFactory.instance.objectNode();
    private static final URI LINK = URI.create("https://example.org/");

    @ParameterizedTest
    @FieldSource("IDENTIFIERS")
    void anIdentifierIsASlugAndReadsAsOne(Function<String, Object> identifier) {
        assertThat(identifier.apply("moteurs-3")).hasToString("moteurs-3");
        assertThatIllegalArgumentException().isThrownBy(() -> identifier.apply("@Moteurs"))
                .withMessage("'id' is '@Moteurs'; write lower-case letters, digits and single hyphens");
        assertThatIllegalArgumentException().isThrownBy(() -> identifier.apply(Missing.value()))
                .withMessage("'id' is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@a", "@moteurs", "@formatSon2", "@tri_filtre", "@HTML"})
    void aTubeNameIsAnAtSignAndAWord(String name) {
        assertThatCode(() -> tube(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "moteurs", "@3moteurs", "@_a", "@fiabilité", "@a b", "@a-b", "@@a", "@a "})
    void anythingElseIsNoTubeName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> tube(name)).withMessage("'" + name
                + "' is no tube name; write @ and ASCII letters or digits, for example \"@moteurs\"");
    }

    @Test
    void theChallengeWithoutVariantNumberIsThePrototype() {
        assertThat(challenge(0, "QCU", null, List.of()).isPrototype()).isTrue();
        assertThat(challenge(1, "QCU", null, List.of()).isPrototype()).isFalse();
    }

    @Test
    void tolerancesAreInTheirOrder() {
        assertThat(challenge(0, "QROC", 1, List.of(Tolerance.T3, Tolerance.T1)).tolerances())
                .containsExactly(Tolerance.T1, Tolerance.T3);
    }

    @ParameterizedTest
    @MethodSource
    void whatContentRefuses(Refusal refusal) {
        refusal.check();
    }

    static Stream<Refusal> whatContentRefuses() {
        return Stream.of(
                new Refusal("a timer of 0", () -> challenge(0, "QCU", 0, List.of()),
                        "'seconds' is 0, not 1 to 2147483647"),
                new Refusal("a variant before the prototype", () -> challenge(-1, "QCU", null, List.of()),
                        "'variant' is -1, not 0 to 2147483647"),
                new Refusal("a challenge without type", () -> challenge(0, " ", null, List.of()), "'type' is empty"),
                new Refusal("a tolerance twice", () -> challenge(0, "QROC", null, List.of(Tolerance.T2, Tolerance.T2)),
                        "'tolerances' holds 'T2' twice"),
                new Refusal("a tutorial with link and body", () -> tutorial("fr", LINK, "# Lire"),
                        "a tutorial has either a 'link' or a 'body'"),
                new Refusal("a tutorial with neither", () -> tutorial("fr", null, null),
                        "a tutorial has either a 'link' or a 'body'"),
                new Refusal("a tutorial with a blank body", () -> tutorial("fr", null, " \n"), "'body' is empty"),
                new Refusal("a tutorial in no language", () -> tutorial("français", LINK, null),
                        "'français' is no language tag; write for example fr, en or pt-BR"),
                new Refusal("a tutorial without language", () -> tutorial(Missing.value(), LINK, null),
                        "'locale' is missing"),
                new Refusal("a mapping that says it counts once", () -> new Referential.Mapping("techno",
                        new CompetenceIndex("1.1"), 1), "'times' is 1, not 2 to 1000"),
                new Refusal("a tube twice in a profile", () -> new TargetProfile(new TargetProfileId("rentree"), TEXT,
                        TEXT, List.of(), List.of(capped("moteurs", 3), capped("moteurs", 4)), List.of(), List.of()),
                        "'tubes' holds 'moteurs' twice"),
                new Refusal("a file without name", () -> file("", "a".repeat(64)), "'name' is empty"),
                new Refusal("a hash in capitals", () -> file("a.png", "A".repeat(64)),
                        "'sha256' is '" + "A".repeat(64) + "', not 64 lower-case hexadecimal digits"),
                new Refusal("a hash cut short", () -> file("a.png", "abc"),
                        "'sha256' is 'abc', not 64 lower-case hexadecimal digits"),
                new Refusal("a skill without level", () -> new Skill(new SkillId("a"), new TubeId("a"), Missing.value(),
                        SkillStatus.ACTIVE, TEXT, null, List.of(), List.of()), "'level' is missing"));
    }

    private static Tube tube(String name) {
        return new Tube(new TubeId("moteurs"), name, new CompetenceIndex("1.1"), "rechercher", TEXT, TEXT);
    }

    private static Challenge challenge(int variant, String type, @Nullable Integer timer, List<Tolerance> tolerances) {
        return new Challenge(new ChallengeId("moteurs-3-0"), new SkillId("moteurs-3"), 1, variant, type,
                ChallengeStatus.VALIDATED, Usage.BOTH, List.of("fr"), TEXT, null, List.of(), null,
                timer == null ? null : new Timer(timer, null), false, false, tolerances, JSON, JSON, null,
                Samples.NONE, null, Suitability.ANY, null, null);
    }

    private static Tutorial tutorial(String locale, @Nullable URI link, @Nullable String body) {
        return new Tutorial(new TutorialId("lire"), "Lire", "Sextant", TutorialFormat.PAGE, Duration.ofMinutes(2),
                locale, null, link, body, LocalDate.EPOCH, null);
    }

    private static CappedTube capped(String tube, int level) {
        return new CappedTube(new TubeId(tube), new Level(level));
    }

    private static FileReference file(String name, String sha256) {
        return new FileReference(name, "image/png", 1, sha256, null);
    }
}
