package org.sextant.assessment.positioning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentKey;
import org.sextant.assessment.AssessmentKind;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.OpenQuestion;
import org.sextant.assessment.Signals;
import org.sextant.assessment.Subject;
import org.sextant.assessment.adaptive.Seed;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.release.ReleaseNumber;

/** A row of {@code assessment}. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
@MappedEntity("assessment")
record AssessmentRow(@Id @GeneratedValue @Nullable Long id, long accountId, AssessmentKind kind, String subject,
        @Nullable String underWay, int releaseNumber, String policy, String locales, byte[] seed,
        AssessmentState state, boolean improving, long sequence, Instant startedAt, Instant changedAt,
        @Nullable Instant completedAt, @Nullable Integer questionNumber, @Nullable String questionChallenge,
        @Nullable Instant questionAt, boolean questionFocusLost, String answered, String idempotencyKey,
        int answerCount, int fastAnswers, int currentBurst, int longestBurst, int focusLosses, long totalMillis) {
    private static final String SPACE = " ";
    private static final String COMMA = ",";

    /** One that begins. */
    static AssessmentRow of(Assessment assessment, long sequence, String idempotencyKey) {
        Signals signals = assessment.signals();
        return new AssessmentRow(null, Objects.requireNonNull(assessment.learner()).value(),
                assessment.subject().kind(), assessment.subject().key(), underWay(assessment),
                assessment.release().value(), assessment.policy(),
                assessment.locales().stream().map(Locale::toLanguageTag).collect(Collectors.joining(COMMA)),
                assessment.seed().bytes(), assessment.state(), assessment.improving(), sequence,
                assessment.startedAt(), assessment.changedAt(), assessment.completedAt(), null, null, null, false, "",
                idempotencyKey, signals.answers(), signals.fastAnswers(), signals.currentBurst(),
                signals.longestBurst(), signals.focusLosses(), signals.time().toMillis());
    }

    /** The row after a change of what may change. */
    AssessmentRow with(Assessment changed) {
        Signals signals = changed.signals();
        OpenQuestion question = changed.question();
        return new AssessmentRow(id, accountId, kind, subject, underWay(changed), releaseNumber, policy, locales, seed,
                changed.state(), improving, sequence, startedAt, changed.changedAt(), changed.completedAt(),
                question == null ? null : question.number(), question == null ? null : question.challenge().value(),
                question == null ? null : question.handedOutAt(), question != null && question.focusLost(),
                changed.answered().stream().map(ChallengeId::value).collect(Collectors.joining(SPACE)),
                idempotencyKey, signals.answers(), signals.fastAnswers(), signals.currentBurst(),
                signals.longestBurst(), signals.focusLosses(), signals.time().toMillis());
    }

    Assessment assessment() {
        return new Assessment(new AssessmentKey.Kept(Objects.requireNonNull(id)), new AccountId(accountId),
                Subject.of(kind, subject), new ReleaseNumber(releaseNumber), policy,
                Stream.of(locales.split(COMMA, -1)).map(Locale::forLanguageTag).toList(), Seed.ofBytes(seed), state,
                improving, startedAt, changedAt, completedAt, question(),
                answered.isEmpty() ? List.of() : Stream.of(answered.split(SPACE, -1)).map(ChallengeId::new).toList(),
                new Signals(answerCount, fastAnswers, currentBurst, longestBurst, focusLosses,
                        Duration.ofMillis(totalMillis)),
                null);
    }

    /** What stands in {@code under_way}. */
    static String underWay(Subject subject) {
        return subject.kind() + ":" + subject.key();
    }

    private static @Nullable String underWay(Assessment assessment) {
        return assessment.state() == AssessmentState.STARTED ? underWay(assessment.subject()) : null;
    }

    private @Nullable OpenQuestion question() {
        return questionNumber == null || questionChallenge == null || questionAt == null
                ? null
                : new OpenQuestion(questionNumber, new ChallengeId(questionChallenge), questionAt, questionFocusLost);
    }
}
