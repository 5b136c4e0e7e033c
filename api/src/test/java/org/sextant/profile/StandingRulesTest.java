package org.sextant.profile;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentKey;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.Signals;
import org.sextant.assessment.Subject;
import org.sextant.assessment.adaptive.Seed;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.release.ReleaseNumber;

import static org.assertj.core.api.Assertions.assertThat;

class StandingRulesTest {
    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant END = Instant.parse("2026-11-01T10:30:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # known | last assessment | reset     | status
            nothing , -               , -         , NOT_STARTED
            floor   , -               , -         , STARTED
            ceiling , -               , -         , STARTED
            nothing , STARTED         , -         , STARTED
            floor   , STARTED         , -         , STARTED
            nothing , STARTED         , before    , STARTED
            nothing , COMPLETED       , -         , COMPLETED
            floor   , COMPLETED       , -         , COMPLETED
            floor   , COMPLETED       , before    , COMPLETED
            floor   , COMPLETED       , at its end, COMPLETED
            nothing , COMPLETED       , after     , NOT_STARTED
            floor   , COMPLETED       , after     , STARTED
            ceiling , COMPLETED       , after     , STARTED
            nothing , ABANDONED       , after     , NOT_STARTED
            floor   , ABANDONED       , after     , STARTED
            nothing , ABANDONED       , -         , NOT_STARTED
            """)
    void theStatusOfAScorecard(String known, @Nullable AssessmentState last, @Nullable String reset,
            ScorecardStatus status) {
        assertThat(StandingRules.status(known(known), Optional.ofNullable(last).map(StandingRulesTest::assessment),
                Optional.ofNullable(reset).map(StandingRulesTest::instant))).isEqualTo(status);
    }

    private static List<KnowledgeState> known(String known) {
        return switch (known) {
            case "floor" -> List.of(new KnowledgeState(2, START, null, null, List.of(2)), KnowledgeState.NONE);
            case "ceiling" -> List.of(KnowledgeState.NONE, new KnowledgeState(0, null, 3, START, List.of(3)));
            default -> List.of(KnowledgeState.NONE);
        };
    }

    private static Instant instant(String reset) {
        return switch (reset) {
            case "before" -> START.minusSeconds(1);
            case "at its end" -> END;
            default -> END.plusSeconds(1);
        };
    }

    private static Assessment assessment(AssessmentState state) {
        return new Assessment(new AssessmentKey.Kept(1), new AccountId(1),
                new Subject.OfCompetence(new CompetenceIndex("1.1")), ReleaseNumber.FIRST, "positioning-1",
                List.of(Locale.FRENCH), Seed.ofBytes(new byte[16]), state, false, START, END,
                state == AssessmentState.COMPLETED ? END : null, null, List.of(), Signals.NONE, null);
    }
}
