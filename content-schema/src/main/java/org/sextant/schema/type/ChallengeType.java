package org.sextant.schema.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.Part;

/**
 * A way to ask and to grade. Implementations are found by {@link java.util.ServiceLoader}, keep no state, and are pure and
 * total: every method answers the same for the same arguments, and fails for none that its schema and {@link #check}
 * let pass. {@link TypeContract} holds them to it.
 */
public interface ChallengeType {
    /** What content names it by, such as {@code QCU}; lasting, unique among those installed. */
    String key();

    /**
     * The JSON Schema (2020-12) of an object with the two members {@code options} and {@code solution}. Scalars in them
     * are text, so that {@code 0123} stays as written.
     */
    JsonNode schema();

    /**
     * What the schema cannot say and is wrong, each a sentence for the author; empty when all is well. Asked only of what
     * the schema lets pass.
     */
    List<String> check(Definition definition);

    /**
     * What is shown below the instruction. It is never given the solution.
     *
     * @param seed decides the order where the challenge is shuffled, best by {@link Shuffle}
     */
    List<Part> prompt(Question question, long seed);

    /** Whether an answer can be graded; one that cannot is refused with a sentence, and nothing is recorded. */
    Reading read(Question question, Answer answer);

    /**
     * The verdict on an answer: on any, since old answers are imported without having been read; one that is none for
     * this type is wrong.
     */
    Grade grade(Definition definition, Answer answer);

    /** What would have been right. */
    Correction correction(Definition definition);

    /** Definitions with answers and what becomes of them: at least one right, one wrong and one unreadable. */
    List<WorkedExample> examples();
}
