package org.sextant.search.similar;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.platform.Actor;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.search.index.SearchType;

import static org.assertj.core.api.Assertions.assertThat;

/** What is like what in the bundled bank: warnings that authors would get for nothing, and those that they would miss. */
class SimilarBankTest {
    private static final Content BANK = BundledBank.content();
    private static final PublishedContent RELEASE = release(BANK);
    private static final SimilarService SIMILAR = new SimilarService();

    @Test
    void noChallengeIsTakenForOneOfAnotherSkill() {
        List<String> alarms = BANK.challenges().stream()
                .filter(challenge -> !warned(challenge, text(challenge), challenge.skill().value()).isEmpty())
                .map(challenge -> challenge.id().value()).toList();
        assertThat(alarms).as("of " + BANK.challenges().size()).isEmpty();
    }

    @Test
    void oneInFiftyIsTakenForAnotherWhileItIsHalfTyped() {
        long alarms = BANK.challenges().stream()
                .filter(challenge -> !warned(challenge, part(text(challenge), 0.5), challenge.skill().value())
                        .isEmpty())
                .count();
        assertThat(alarms).isLessThanOrEqualTo(BANK.challenges().size() / 50);
    }

    @Test
    void aChallengeThatIsTypedAnewIsKnownBeforeItIsFinished() {
        List<String> missed = BANK.challenges().stream()
                .filter(challenge -> TermCount.of("fr", "", part(text(challenge), 0.6)).size() >= 5)
                .filter(challenge -> look("", part(text(challenge), 0.6), "", "", SearchType.CHALLENGE).stream()
                        .noneMatch(found -> family(found, challenge)))
                .map(challenge -> challenge.id().value()).toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void noTutorialIsTakenForAnother() {
        assertThat(BANK.tutorials()).filteredOn(tutorial -> !look(tutorial).isEmpty()).isEmpty();
    }

    @Test
    void theNearestTutorialsAreMostlyOfTheSameSubject() {
        List<Tutorial> named = BANK.tutorials().stream()
                .filter(tutorial -> !RELEASE.skills().naming(tutorial.id()).isEmpty()).toList();
        List<Similar> first = named.stream()
                .flatMap(tutorial -> SIMILAR.tutorials(Actor.ANONYMOUS, RELEASE, tutorial.id().value(), 1).stream())
                .toList();
        assertThat(first).hasSizeGreaterThan(named.size() * 9 / 10);
        assertThat(first).filteredOn(similar -> !similar.sharedTubes().isEmpty())
                .hasSizeGreaterThan(first.size() / 2);
        assertThat(first).allMatch(similar -> similar.score() > 0 && similar.score() <= 1);
    }

    @Test
    void theAnswerIsTheSameWhateverTheOrderOfTheRelease() {
        PublishedContent reversed = release(new Content(BANK.maxReachableLevel(), BANK.framework(), BANK.competences(),
                BANK.tubes(), BANK.skills(), BANK.challenges().reversed(), BANK.tutorials().reversed(),
                BANK.resources(), BANK.targetProfiles(), BANK.forms(), BANK.synonyms(), BANK.referentials()));
        BANK.tutorials().forEach(tutorial -> assertThat(
                SIMILAR.tutorials(Actor.ANONYMOUS, reversed, tutorial.id().value(), 5))
                .isEqualTo(SIMILAR.tutorials(Actor.ANONYMOUS, RELEASE, tutorial.id().value(), 5)));
        BANK.challenges().stream().limit(100).forEach(challenge -> assertThat(
                SIMILAR.challenges(Actor.ANONYMOUS, reversed, challenge.id().value(), true, 5))
                .isEqualTo(SIMILAR.challenges(Actor.ANONYMOUS, RELEASE, challenge.id().value(), true, 5)));
    }

    private static boolean family(LookAlike found, Challenge challenge) {
        return RELEASE.challenges().find(found.key()).orElseThrow().skill().equals(challenge.skill());
    }

    private static List<LookAlike> warned(Challenge challenge, String text, String family) {
        return look("", text, challenge.id().value(), family, SearchType.CHALLENGE);
    }

    private static List<LookAlike> look(Tutorial tutorial) {
        String body = tutorial.body();
        return SIMILAR.lookAlikes(ReadableContent.whole(RELEASE), SearchType.TUTORIAL,
                Locale.forLanguageTag(tutorial.locale()).getLanguage(), tutorial.title(), body == null ? "" : body,
                tutorial.id().value(), "", 3);
    }

    private static List<LookAlike> look(String title, String text, String except, String family, SearchType type) {
        return SIMILAR.lookAlikes(ReadableContent.whole(RELEASE), type, "fr", title, text, except, family, 3);
    }

    private static String text(Challenge challenge) {
        return challenge.instruction().in(List.of(Locale.FRENCH)).text();
    }

    private static String part(String text, double share) {
        String[] words = text.split(" ");
        return Arrays.stream(words).limit((long) Math.ceil(words.length * share)).collect(Collectors.joining(" "));
    }

    private static PublishedContent release(Content content) {
        Instant day = Instant.parse("2026-11-23T00:00:00Z");
        return new PublishedContent(new ReleaseHeader(1, day, ReleaseOrigin.BANK, "", 5, 0),
                new Release(ReleaseNumber.FIRST, day, content));
    }
}
