package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.challenges.generator.Generators;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.Generation;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Sha256;
import org.sextant.schema.rule.Breach;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.Severity;
import org.sextant.schema.type.ChallengeTypes;

import static org.assertj.core.api.Assertions.assertThat;

/** Every generated challenge of the bank words other variants. */
class WordingTest {
    private static final Content CONTENT = BundledBank.content();
    private static final Generators GENERATORS = Generators.installed();
    private static final Map<TubeId, String> FILES = files();
    private static final long SEED = 987_654_321;

    static Stream<Challenge> generated() {
        return CONTENT.challenges().stream().filter(challenge -> challenge.generation() != null);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void itSaysWhatItsModelSaysAndWithOtherDataAnotherSoundVariant(Challenge challenge) {
        Generation own = Objects.requireNonNull(challenge.generation());
        Wording wording = wording(challenge);
        assertThat(worded(wording, own).challenge()).isEqualTo(challenge);
        Generation other = new Generation(own.name(), own.version(), SEED, own.parameters());
        WordingOutcome.Worded worded = worded(wording, other);
        Challenge made = worded.challenge();
        assertThat(made.generation()).isEqualTo(other);
        assertThat(made.usage()).isEqualTo(challenge.usage());
        assertThat(made.attachments()).hasSameSizeAs(challenge.attachments()).isNotEqualTo(challenge.attachments());
        assertThat(new String(CanonicalJson.write(made), StandardCharsets.UTF_8)).doesNotContain("{{");
        worded.files().forEach((hash, bytes) -> assertThat(Sha256.of(bytes)).isEqualTo(hash));
        assertThat(made.attachments().stream().map(FileReference::sha256)).containsAll(worded.files().keySet());
        assertThat(errors(made)).isEmpty();
    }

    @Test
    void whatTheFileDoesNotSayIsNotWorded() {
        Challenge challenge = generated().findFirst().orElseThrow();
        String file = Objects.requireNonNull(FILES.get(tube(challenge)));
        assertThat(Wording.of(challenge, file.replace("{{", "« {{"), GENERATORS)).isEmpty();
        assertThat(Wording.of(challenge, "skills: []", GENERATORS)).isEmpty();
        assertThat(Wording.of(challenge, "skills: [", GENERATORS)).isEmpty();
        assertThat(Wording.of(challenge, file, Generators.of(List.of()))).isEmpty();
        Challenge written = CONTENT.challenges().stream().filter(each -> each.generation() == null).findFirst()
                .orElseThrow();
        assertThat(Wording.of(written, Objects.requireNonNull(FILES.get(tube(written))), GENERATORS)).isEmpty();
    }

    @Test
    void whatTheGeneratorRefusesIsSaid() {
        Challenge challenge = generated().findFirst().orElseThrow();
        Generation own = Objects.requireNonNull(challenge.generation());
        Wording wording = wording(challenge);
        assertThat(wording.model()).isEqualTo(challenge);
        assertThat(unworded(wording, new Generation(own.name(), own.version(), 1,
                JsonNodeFactory.instance.objectNode().put("nonsense", "1")))).anyMatch(place -> place
                        .startsWith("/parameters"));
        assertThat(unworded(wording, new Generation(own.name(), 99, 1, own.parameters()))).containsExactly("/version");
        assertThat(unworded(wording, new Generation("nobody", 1, 1, own.parameters()))).containsExactly("/name");
    }

    private static List<String> unworded(Wording wording, Generation generation) {
        return ((WordingOutcome.Unworded) wording.with(generation)).findings().stream()
                .map(finding -> finding.pointer()).toList();
    }

    private static Wording wording(Challenge challenge) {
        Optional<Wording> wording = Wording.of(challenge, Objects.requireNonNull(FILES.get(tube(challenge))),
                GENERATORS);
        assertThat(wording).as(challenge.id().value()).isPresent();
        return wording.orElseThrow();
    }

    private static WordingOutcome.Worded worded(Wording wording, Generation generation) {
        WordingOutcome outcome = wording.with(generation);
        assertThat(outcome).isInstanceOf(WordingOutcome.Worded.class);
        return (WordingOutcome.Worded) outcome;
    }

    /**
     * The errors that the rules find in a challenge that stands in the place of one of the bank. Chance may draw an answer
     * that stands in the text; of that the author is told, and takes another seed.
     */
    private static List<Breach> errors(Challenge made) {
        List<Challenge> challenges = CONTENT.challenges().stream()
                .map(each -> each.id().equals(made.id()) ? made : each)
                .filter(each -> each.skill().equals(made.skill())).toList();
        List<Skill> skills = CONTENT.skills().stream().filter(skill -> skill.id().equals(made.skill())).toList();
        Content small = new Content(CONTENT.maxReachableLevel(), CONTENT.framework(), CONTENT.competences(),
                CONTENT.tubes(), skills, challenges, CONTENT.tutorials(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        ChallengeId id = made.id();
        return ContentRules.breaches(small, ChallengeTypes.installed()::find).stream()
                .filter(breach -> breach.rule().severity() == Severity.ERROR)
                .filter(breach -> breach.subject().id().equals(id.value()))
                .filter(breach -> !breach.rule().id().equals("prompt-contains-answer")).toList();
    }

    private static TubeId tube(Challenge challenge) {
        return CONTENT.skills().stream().filter(skill -> skill.id().equals(challenge.skill())).findFirst()
                .orElseThrow().tube();
    }

    private static Map<TubeId, String> files() {
        Map<TubeId, String> files = new HashMap<>();
        BundledBank.sources().forEach((name, bytes) -> CONTENT.tubes().stream()
                .filter(tube -> name.endsWith("/" + tube.id() + ".yaml"))
                .forEach(tube -> files.put(tube.id(), new String(bytes, StandardCharsets.UTF_8))));
        return files;
    }
}
