package org.sextant.challenge;

import java.util.List;
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

    static Trial trial(ChallengeType type, Challenge challenge, Given given) {
        Definition definition = Definition.of(challenge);
        return switch (given) {
            case Given.Skip() -> new Trial.Graded(Outcome.ABAND, List.of(), List.of(), type.correction(definition),
                    challenge.explanation());
            case Given.Answered(var answer) -> switch (type.read(definition.question(), answer)) {
                case Reading.Unreadable(var sentence) -> new Trial.Unreadable(sentence);
                case Reading.Readable(var readable) -> read(type, challenge, readable);
            };
        };
    }

    private static Trial read(ChallengeType type, Challenge challenge, Answer readable) {
        Definition definition = Definition.of(challenge);
        Grade grade = type.grade(definition, readable);
        Correction correction = type.correction(definition);
        return new Trial.Graded(grade.isRight() ? Outcome.OK : Outcome.KO, grade.fields(),
                correction.notesOn(readable), correction, challenge.explanation());
    }
}
