package org.sextant.studio.publish;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.publish.NoteOutcome.NotAllowed;
import org.sextant.studio.publish.NoteOutcome.Stale;
import org.sextant.studio.publish.NoteOutcome.TooLong;
import org.sextant.studio.publish.NoteOutcome.Written;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseNoteRulesTest {
    private static final Actor PUBLISHER = new Actor(new AccountId(1), "publisher@example.org", Set.of(Role.PUBLISHER));
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final int RELEASE = 3;

    @Test
    void theFirstNoteIsRevisionOneOfItsAuthorAtThatInstant() {
        assertThat(write(PUBLISHER, 0, 0, "Première version.")).isEqualTo(
                new Written(new ReleaseNote(RELEASE, 1, "Première version.", 1L, NOW)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99})
    void theNextNoteIsOneRevisionMore(int present) {
        assertThat(write(PUBLISHER, present, present, "Encore.")).isInstanceOfSatisfying(Written.class,
                written -> assertThat(written.note().revision()).isEqualTo(present + 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, -1", "1, 0", "2, 1", "2, 3"})
    void aNoteAfterAnotherRevisionThanThePresentOneIsStale(int present, int expected) {
        assertThat(write(PUBLISHER, present, expected, "Trop tard.")).isEqualTo(new Stale());
    }

    @Test
    void aNoteMayHaveTenThousandCharacters() {
        assertThat(write(PUBLISHER, 0, 0, "é".repeat(10_000))).isInstanceOf(Written.class);
        assertThat(write(PUBLISHER, 0, 0, "é".repeat(10_001))).isEqualTo(new TooLong(10_001));
    }

    @Test
    void blanksAroundANoteAreNeitherCountedNorKept() {
        assertThat(text(write(PUBLISHER, 0, 0, "\n \u2003" + "a".repeat(10_000) + "\t\r\n")))
                .isEqualTo("a".repeat(10_000));
        assertThat(text(write(PUBLISHER, 0, 0, " un  deux\n\n trois "))).isEqualTo("un  deux\n\n trois");
    }

    @Test
    void aLineEndsTheSameWayWhetherItCameFromAFormOrNot() {
        assertThat(text(write(PUBLISHER, 0, 0, "un\r\ndeux\r\n\r\ntrois"))).isEqualTo("un\ndeux\n\ntrois");
        assertThat(write(PUBLISHER, 0, 0, "a\r\n".repeat(5_000))).isInstanceOf(Written.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PUBLISHER", mode = EnumSource.Mode.EXCLUDE)
    void noOtherRoleMayWrite(Role role) {
        assertThat(write(new Actor(new AccountId(2), "other@example.org", Set.of(role)), 0, 0, "Non."))
                .isEqualTo(new NotAllowed());
    }

    @Test
    void whoMayNotWriteLearnsNothingElse() {
        assertThat(write(Actor.ANONYMOUS, 0, 0, "Non.")).isEqualTo(new NotAllowed());
        assertThat(write(Actor.ANONYMOUS, 2, 1, "a".repeat(10_001))).isEqualTo(new NotAllowed());
    }

    /** What writing comes to when the present note has a revision, 0 for no note. */
    private static NoteOutcome write(Actor actor, int present, int expected, String text) {
        Optional<ReleaseNote> note = present == 0
                ? Optional.empty()
                : Optional.of(new ReleaseNote(RELEASE, present, "Avant.", 2L, NOW.minusSeconds(60)));
        return ReleaseNoteRules.write(actor, RELEASE, note, expected, text, NOW);
    }

    private static String text(NoteOutcome outcome) {
        assertThat(outcome).isInstanceOf(Written.class);
        return ((Written) outcome).note().text();
    }
}
