package org.sextant.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.framework.Level;

/**
 * The numbers behind the place of a subject.
 *
 * @param learners             how many are reckoned in
 * @param learnersWithNothing  how many of them have validated none of its skills
 * @param targetSkills         how many skills of it are aimed at
 * @param validatedSkills      how many of these are validated: the mean over the learners
 * @param reachedLevel         the highest validated level, 0 where none is: the mean over the learners
 * @param nextLevel            the lowest level that is not validated, the hardest where all are; none for several learners
 * @param hardestLevel         the hardest level of it that is aimed at
 * @param targetHardestLevel   the hardest level of all that is aimed at
 * @param points               what the score is the sum of
 */
public record SubjectWhy(int learners, int learnersWithNothing, int targetSkills, double validatedSkills,
        double reachedLevel, @Nullable Level nextLevel, Level hardestLevel, Level targetHardestLevel,
        List<SubjectPoints> points) {
    public SubjectWhy {
        points = List.copyOf(points);
    }

    /** Whether everybody has validated all that is aimed at. */
    public boolean isReached() {
        return validatedSkills >= targetSkills;
    }
}
