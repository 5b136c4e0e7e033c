package org.sextant.recommendation;

import java.util.List;
import java.util.Map;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.Actor;
import org.sextant.schema.content.TubeId;

/**
 * What a learner should work on, and what that follows from.
 *
 * @param states   what is known of them, by tube
 * @param subjects the most urgent first
 */
public record LearnerSubjects(Actor learner, PublishedContent content, SubjectTargets targets,
        Map<TubeId, KnowledgeState> states, List<SubjectToWork> subjects) {
}
