package org.sextant.challenge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.answer.Outcome;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Reading;

/** What an answer comes to that is tried outside any test, where neither time nor presence counts. */
final class TrialRules {
    private TrialRules() {
    }

    /** What comes of it without the type of the challenge: skipping takes none, since it comes before all grading. */
    static Trial trial(Challenge challenge, Given given) {
        return switch (given) {
            case Given.Skip() -> skipped(challenge, null);
            case Given.Answered _ -> new Trial.NotInstalled(challenge.type());
        };
    }

    static Trial trial(ChallengeType type, Challenge challenge, Given given) {
        Definition definition = Definition.of(challenge);
        return switch (given) {
            case Given.Skip() -> skipped(challenge, type.correction(definition));
            case Given.Answered(var answer) -> switch (type.read(definition.question(), answer)) {
                case Reading.Unreadable(var sentence) -> new Trial.Unreadable(sentence);
                case Reading.Readable(var readable) -> read(type, challenge, readable);
            };
        };
    }

    private static Trial skipped(Challenge challenge, @Nullable Correction correction) {
        return new Trial.Graded(Outcome.ABAND, List.of(), List.of(), correction, challenge.explanation());
    }

    private static Trial read(ChallengeType type, Challenge challenge, Answer readable) {
        Definition definition = Definition.of(challenge);
        Grade grade = type.grade(definition, readable);
        Correction correction = type.correction(definition);
        return new Trial.Graded(grade.isRight() ? Outcome.OK : Outcome.KO, grade.fields(),
                correction.notesOn(readable), correction, challenge.explanation());
    }
}
