package org.sextant.challenges.bank.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;

/** A figure that a floor can be set for, of the whole bank, of a competence or of one of its levels. */
public enum Measure {
    TUBES("tubes with a skill", Coverage::tubes), // the coverage
    SKILLS("active skills", slice -> slice.skills().size()), CHALLENGES("validated challenges",
            slice -> slice.challenges().size()), SMALLEST_FAMILY("challenges of the skill that has fewest",
                    Coverage::smallestFamily), TESTABLE_PIX("pix that can be won",
                            Coverage::pix), SKILLS_WITHOUT_CERTIFICATION(
                                    "skills without a challenge for certification alone",
                                    Coverage::withoutCertification), SKILLS_WITHOUT_HINT("skills without a hint",
                                            slice -> count(slice,
                                                    skill -> skill.hint() == null)), SKILLS_WITHOUT_TUTORIAL(
                                                            "skills without a tutorial to understand",
                                                            slice -> count(slice,
                                                                    skill -> skill.tutorials()
                                                                            .isEmpty())), SKILLS_WITHOUT_LEARN_MORE(
                                                                                    "skills without a tutorial to learn more",
                                                                                    slice -> count(slice,
                                                                                            skill -> skill.learnMore()
                                                                                                    .isEmpty())), QCU_SHARE(
                                                                                                            "per cent of prototypes with one right choice",
                                                                                                            Coverage::shareOfOneChoice), // how it is asked
    SKILLS_WITH_FILES("skills that hand out generated files",
            slice -> slice.skillsWith(Coverage::hasGeneratedFile)), SKILLS_WITH_SIMULATOR("skills with a simulator",
                    slice -> slice.skillsWith(Coverage::hasSimulator)), SKILLS_WITH_FILES_OR_SIMULATOR(
                            "skills with generated files or a simulator", slice -> slice
                                    .skillsWith(challenge -> Coverage.hasGeneratedFile(challenge)
                                            || Coverage.hasSimulator(challenge))), CHALLENGES_SHORT_OF_SAMPLES(
                                                    "challenges that lack sample answers",
                                                    slice -> slice.challenges().stream()
                                                            .filter(challenge -> !SampleDemand.missing(challenge)
                                                                    .isEmpty())
                                                            .count()), CHOICES_WITHOUT_REASON(
                                                                    "challenges with a wrong choice of which no reason is given",
                                                                    slice -> slice.challenges()
                                                                            .stream()
                                                                            .flatMap(challenge -> Choices.of(challenge)
                                                                                    .stream())
                                                                            .filter(c -> !c.areExplained())
                                                                            .count()), KEY_FIRST_EXCESS(
                                                                                    "points that the first choice is right more often than by chance",
                                                                                    slice -> Key.excess(slice,
                                                                                            "first")), KEY_LAST_EXCESS(
                                                                                                    "points that the last choice is right more often than by chance",
                                                                                                    slice -> Key.excess(
                                                                                                            slice,
                                                                                                            "last")), KEY_LONGEST_EXCESS(
                                                                                                                    "points that the longest choice is right more often than by chance",
                                                                                                                    slice -> Key
                                                                                                                            .excess(slice,
                                                                                                                                    "longest")), KEY_FLAWS(
                                                                                                                                            "places of choices that betray the key",
                                                                                                                                            Key::flaws), WORDS_PER_SENTENCE(
                                                                                                                                                    "words per sentence of instructions",
                                                                                                                                                    slice -> Reading
                                                                                                                                                            .of(slice
                                                                                                                                                                    .challenges())
                                                                                                                                                            .wordsPerSentence()), // how it reads
    LONGEST_SENTENCE("words of the longest sentence of instructions", slice -> Reading.of(slice.challenges())
            .longest()), LIX("readability of instructions (LIX)",
                    slice -> Reading.of(slice.challenges()).lix()), NEAR_DUPLICATES(
                            "pairs of skills with near-duplicates", slice -> Likeness.among(slice.challenges())
                                    .stream().filter(Likeness::isNear).count()), SHORT_EXPLANATIONS(
                                            "challenges explained in a single sentence",
                                            Reading::explainedInOneSentence), OWN_TUTORIALS("tutorials of our own",
                                                    slice -> Tutorials.own(slice).size()), // what is learnt from
    CLASS_SCENARIOS("half-hour scenarios of our own for a class", Tutorials::scenarios), SHORTEST_TUTORIAL(
            "words of the shortest tutorial of our own", Tutorials::shortest), LONGEST_TUTORIAL(
                    "words of the longest tutorial of our own",
                    Tutorials::longest), UNNAMED_TUTORIALS("tutorials that no skill names",
                            slice -> Tutorials.unnamed(slice).size()), RESOURCES("resources for teachers",
                                    slice -> slice.resources().size()), UNPLUGGED_RESOURCES("resources without screens",
                                            slice -> slice.resources().stream().filter(Resource::unplugged)
                                                    .count()), TARGET_PROFILES("target profiles",
                                                            slice -> slice.profiles().size()), FORMS("fixed forms",
                                                                    slice -> slice.forms()
                                                                            .size()), TRANSLATED_CHALLENGES(
                                                                                    "challenges in more than one language",
                                                                                    slice -> slice.challenges().stream()
                                                                                            .filter(challenge -> challenge
                                                                                                    .locales()
                                                                                                    .size() > 1)
                                                                                            .count()), TRANSLATED_FAMILIES(
                                                                                                    "skills all of whose challenges are in more than one language",
                                                                                                    Coverage::translatedFamilies);

    private final String words;
    @SuppressWarnings("ImmutableEnumChecker") // they are functions of their argument alone
    private final ToDoubleFunction<Slice> figure;

    Measure(String words, ToDoubleFunction<Slice> figure) {
        this.words = words;
        this.figure = figure;
    }

    /** The measure of that key, as files name it. */
    @JsonCreator
    static Measure of(String key) {
        return Arrays.stream(values()).filter(measure -> measure.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no measure '" + key + "'; write one of "
                        + Arrays.stream(values()).map(Measure::key).collect(Collectors.joining(", "))));
    }

    /** What files name it by, such as {@code smallest-family}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it counts. */
    public String words() {
        return words;
    }

    double of(Slice slice) {
        return figure.applyAsDouble(slice);
    }

    private static long count(Slice slice, Predicate<Skill> wanted) {
        return slice.skills().stream().filter(wanted).count();
    }
}
