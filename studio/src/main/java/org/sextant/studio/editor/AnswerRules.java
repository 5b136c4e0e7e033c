package org.sextant.studio.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Tolerance;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Reading;

/** What becomes of answers to a challenge whose definition its type finds sound. */
final class AnswerRules {
    private static final List<List<Tolerance>> STEPS = List.of(List.of(), List.of(Tolerance.T1),
            List.of(Tolerance.T1, Tolerance.T2), List.of(Tolerance.T1, Tolerance.T2, Tolerance.T3));

    private AnswerRules() {
    }

    /**
     * What a sample comes to.
     *
     * @param path       where it stands
     * @param given      as it is shown
     * @param isAccepted whether it must be right
     */
    static SampleTrial sample(ChallengeType type, Definition definition, Answer sample, String path, String given,
            boolean isAccepted) {
        return switch (type.read(definition.question(), sample)) {
            case Reading.Unreadable(String sentence) ->
                new SampleTrial(path, given, isAccepted, SampleTrial.Outcome.UNREADABLE, sentence);
            case Reading.Readable(Answer readable) -> new SampleTrial(path, given, isAccepted,
                    type.grade(definition, readable).isRight()
                            ? SampleTrial.Outcome.RIGHT
                            : SampleTrial.Outcome.WRONG,
                    null);
        };
    }

    /** What an answer comes to with no tolerance, with T1, with T1 and T2, with all three, and with those in force. */
    static List<ToleranceTrial> tolerances(ChallengeType type, Definition definition, Answer answer) {
        Optional<Answer> readable = type.read(definition.question(), answer) instanceof Reading.Readable(Answer it)
                ? Optional.of(it)
                : Optional.empty();
        Stream<List<Tolerance>> steps = STEPS.contains(definition.tolerances())
                ? STEPS.stream()
                : Stream.concat(STEPS.stream(), Stream.of(definition.tolerances()));
        return readable.map(given -> steps.map(step -> with(definition, step))
                .filter(other -> type.check(other).isEmpty())
                .map(other -> trial(other, type.grade(other, given), definition)).toList()).orElse(List.of());
    }

    private static ToleranceTrial trial(Definition with, Grade grade, Definition inForce) {
        return new ToleranceTrial(with.tolerances(), with.tolerances().equals(inForce.tolerances()), grade.isRight(),
                grade.fields());
    }

    private static Definition with(Definition definition, List<Tolerance> tolerances) {
        return new Definition(definition.options(), definition.solution(), tolerances, definition.shuffled());
    }
}
