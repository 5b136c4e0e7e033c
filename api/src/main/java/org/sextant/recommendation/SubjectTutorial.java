package org.sextant.recommendation;

import java.util.List;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tutorial;

/**
 * A tutorial that helps with a subject.
 *
 * @param skill  what it helps with
 * @param score  0 to 100, to a millionth; high is better
 * @param points what the score is the sum of
 */
public record SubjectTutorial(Tutorial tutorial, Skill skill, double score, List<TutorialPoints> points) {
    public SubjectTutorial {
        points = List.copyOf(points);
    }
}
