package org.sextant.profile;

import java.util.Map;
import java.util.function.Predicate;
import org.sextant.content.PublishedContent;
import org.sextant.content.index.ExactPix;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.Pix;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

/** From what is known of somebody to pix and level. */
public final class ScorecardRules {
    private ScorecardRules() {
    }

    /** What is reached in a competence, by a release. */
    public static CompetenceScore score(PublishedContent content, CompetenceIndex competence,
            Map<TubeId, KnowledgeState> known) {
        ExactPix exact = sum(content, competence, skill -> known.getOrDefault(skill.tube(), KnowledgeState.NONE)
                .isValidated(skill.level()));
        return score(competence, exact, content.release().content().maxReachableLevel());
    }

    /**
     * {@code pix = min(floor(exact), 8 x maximum)}, {@code level = min(floor(exact / 8), maximum)}.
     *
     * @param maximumLevel what the release lets one reach
     */
    static CompetenceScore score(CompetenceIndex competence, ExactPix exact, Level maximumLevel) {
        int whole = Math.min(exact.floor(), Pix.PER_LEVEL * maximumLevel.value());
        return new CompetenceScore(competence, exact, new Pix(whole), whole / Pix.PER_LEVEL, maximumLevel);
    }

    /** What the skills of a competence bring that are chosen. */
    static ExactPix sum(PublishedContent content, CompetenceIndex competence, Predicate<Skill> chosen) {
        return content.tubes().of(competence).stream().flatMap(tube -> content.skills().of(tube.id()).stream())
                .filter(chosen).map(skill -> content.skills().pix(skill.id())).reduce(ExactPix.ZERO, ExactPix::plus);
    }
}
