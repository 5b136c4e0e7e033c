package org.sextant.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sextant.assessment.adaptive.Audience;
import org.sextant.assessment.adaptive.PositioningPolicy;
import org.sextant.assessment.adaptive.Target;
import org.sextant.assessment.adaptive.TargetRules;
import org.sextant.assessment.adaptive.TargetSkill;
import org.sextant.content.PublishedContent;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;

/**
 * What learners are asked from.
 *
 * @param name     for tables
 * @param policy   the policy under which they are asked
 * @param subjects what can be assessed, a competence each
 */
record Bank(String name, PublishedContent content, PositioningPolicy policy, List<Subject> subjects) {
    Bank {
        subjects = List.copyOf(subjects);
    }

    /** The competences of some content that have anything to ask a learner who chose French. */
    static Bank of(String name, Content content, PositioningPolicy policy) {
        PublishedContent published = new PublishedContent(
                new ReleaseHeader(ReleaseNumber.FIRST.value(), Instant.EPOCH, ReleaseOrigin.BANK, "",
                        content.maxReachableLevel().value(), 0),
                new Release(ReleaseNumber.FIRST, Instant.EPOCH, content));
        Set<String> types = content.challenges().stream().map(Challenge::type).collect(Collectors.toSet());
        Audience audience = new Audience(List.of(Locale.FRENCH), types);
        List<Subject> subjects = content.competences().stream().map(Competence::index)
                .map(index -> new Subject(index, TargetRules.competence(published, index, audience, policy)))
                .filter(subject -> subject.target.skills().anyMatch(TargetSkill::hasChallenge)).toList();
        return new Bank(name, published, policy, subjects);
    }

    /** The same with only some of its competences. */
    Bank only(Predicate<CompetenceIndex> chosen) {
        return new Bank(name, content, policy,
                subjects.stream().filter(subject -> chosen.test(subject.competence)).toList());
    }

    /** What is assessed of each competence. */
    List<Target> targets() {
        return subjects.stream().map(Subject::target).toList();
    }

    /** A competence with what an assessment of it is about. */
    record Subject(CompetenceIndex competence, Target target) {
    }
}
