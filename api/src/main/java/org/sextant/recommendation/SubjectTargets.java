package org.sextant.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.content.PublishedContent;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/**
 * All that a learner or a group aims at: active skills up to a level. Subjects without any are left out.
 *
 * @param subjects by the id of their tubes, whatever order they were given in
 */
public record SubjectTargets(List<SubjectTarget> subjects) {
    public SubjectTargets {
        subjects = subjects.stream().sorted(Comparator.comparing(SubjectTarget::tube)).toList();
    }

    /** What a target profile is about: its tubes, each up to its highest level. */
    public static SubjectTargets of(PublishedContent content, TargetProfile profile) {
        return new SubjectTargets(profile.tubes().stream()
                .flatMap(capped -> subject(content, capped.tube(), capped.maximumLevel())).toList());
    }

    /** All of a release, up to the level that it lets one reach. */
    public static SubjectTargets whole(PublishedContent content) {
        return new SubjectTargets(content.tubes().subjects().stream()
                .flatMap(tube -> subject(content, tube.id(), content.release().content().maxReachableLevel()))
                .toList());
    }

    /** The hardest level of all; none where nothing is aimed at. */
    public Optional<Level> hardest() {
        return subjects.stream().map(SubjectTarget::hardest).max(Comparator.naturalOrder());
    }

    /** What of a tube is aimed at. */
    public Optional<SubjectTarget> find(TubeId tube) {
        return subjects.stream().filter(subject -> subject.tube().equals(tube)).findFirst();
    }

    private static Stream<SubjectTarget> subject(PublishedContent content, TubeId tube, Level highest) {
        List<Level> levels = content.skills().of(tube).stream()
                .filter(skill -> skill.status() == SkillStatus.ACTIVE && skill.level().compareTo(highest) <= 0)
                .map(Skill::level).toList();
        return levels.isEmpty() ? Stream.of() : Stream.of(new SubjectTarget(tube, levels));
    }
}
