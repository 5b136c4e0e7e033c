package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.replay.Entry;
import org.sextant.assessment.taking.Targets;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/** What tests have changed about what is known of learners. */
@Singleton
public final class PositioningLog {
    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final Targets targets;

    PositioningLog(AssessmentRepository assessments, AnswerRepository answers, Targets targets) {
        this.assessments = assessments;
        this.answers = answers;
        this.targets = targets;
    }

    /** The answers of a learner, and the tests that began by forgetting. */
    public List<Entry> entries(AccountId account) {
        Stream<Entry> improved = assessments.all(account.value()).stream().filter(AssessmentRow::improving)
                .map(this::improved);
        return Stream.concat(improved, answers.all(account.value()).stream().map(PositioningLog::answered)).toList();
    }

    private Entry improved(AssessmentRow row) {
        Assessment assessment = row.assessment();
        return new Entry.Improved(row.sequence(), Questions.tubes(targets.of(assessment)), assessment.startedAt(),
                targets.policy(assessment).improveAfter());
    }

    private static Entry answered(AnswerRow row) {
        return new Entry.Answered(row.sequence(), new TubeId(row.tube()), new Level(row.level()),
                row.outcome().isSuccess(), row.arrivedAt());
    }
}
