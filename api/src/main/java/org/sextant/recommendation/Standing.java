package org.sextant.recommendation;

import java.util.List;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.framework.Level;

/**
 * Where one learner stands in a subject.
 *
 * @param reached   the highest validated level, 0 where none is
 * @param next      the lowest level that is not validated, the hardest where all are
 * @param validated how many of the skills aimed at are validated
 */
record Standing(int reached, int next, int validated) {
    static Standing of(SubjectTarget target, KnowledgeState state) {
        List<Level> validated = target.levels().stream().filter(state::isValidated).toList();
        Level next = target.levels().stream().filter(level -> !state.isValidated(level)).findFirst()
                .orElse(target.hardest());
        return new Standing(validated.isEmpty() ? 0 : validated.getLast().value(), next.value(), validated.size());
    }
}
