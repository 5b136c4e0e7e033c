package org.sextant.challenge;

import java.util.List;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.answer.Outcome;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Reading;

/** What an answer comes to that is tried outside any test, where neither time nor presence counts. */
final class TrialRules {
    private TrialRules() {
    }

    static Trial trial(ChallengeType type, Challenge challenge, Given given) {
        Definition definition = Definition.of(challenge);
        return switch (given) {
            case Given.Skip() -> graded(type, challenge, Outcome.ABAND, List.of());
            case Given.Answered(var answer) -> switch (type.read(definition.question(), answer)) {
                case Reading.Unreadable(var sentence) -> new Trial.Unreadable(sentence);
                case Reading.Readable(var readable) -> read(type, challenge, readable);
            };
        };
    }

    private static Trial read(ChallengeType type, Challenge challenge, Answer readable) {
        Grade grade = type.grade(Definition.of(challenge), readable);
        return graded(type, challenge, grade.isRight() ? Outcome.OK : Outcome.KO, grade.fields());
    }

    private static Trial graded(ChallengeType type, Challenge challenge, Outcome outcome,
            List<Grade.FieldVerdict> fields) {
        return new Trial.Graded(outcome, fields, type.correction(Definition.of(challenge)), challenge.explanation());
    }
}
