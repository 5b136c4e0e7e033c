package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;

/**
 * What learners meet of a bank: of the whole, of a competence, or of one of its levels. Every figure is one of a slice.
 *
 * @param cap        the level at which pix are capped
 * @param tubes      those of the slice, with or without skills
 * @param skills     active ones
 * @param challenges validated ones of these skills
 * @param tutorials  of the whole: all; of a part: those that its skills name
 * @param resources  of the whole: all; of a part: those that work on its competences
 * @param profiles   those that test one of its tubes
 * @param forms      those that ask one of its challenges
 */
record Slice(Level cap, List<Tube> tubes, List<Skill> skills, List<Challenge> challenges, List<Tutorial> tutorials,
        List<Resource> resources, List<TargetProfile> profiles, List<FixedForm> forms) {

    /** The whole bank. */
    static Slice of(Content content) {
        List<Skill> active = content.skills().stream().filter(skill -> skill.status() == SkillStatus.ACTIVE).toList();
        return new Slice(content.maxReachableLevel(), content.tubes(), active,
                challenges(content.challenges(), active, c -> c.status() == ChallengeStatus.VALIDATED),
                content.tutorials(), content.resources(), content.targetProfiles(), content.forms());
    }

    /** What belongs to a competence. */
    Slice of(CompetenceIndex competence) {
        return part(tubes.stream().filter(tube -> tube.competence().equals(competence)).toList(), _ -> true);
    }

    /** What stands on a level. */
    Slice at(Level level) {
        return part(tubes, skill -> skill.level().equals(level));
    }

    private Slice part(List<Tube> ofTubes, Predicate<Skill> wanted) {
        Set<TubeId> ids = ofTubes.stream().map(Tube::id).collect(Collectors.toSet());
        Set<CompetenceIndex> competences = ofTubes.stream().map(Tube::competence).collect(Collectors.toSet());
        List<Skill> kept = skills.stream().filter(skill -> ids.contains(skill.tube())).filter(wanted).toList();
        List<Challenge> asked = challenges(challenges, kept, _ -> true);
        Set<ChallengeId> askedIds = asked.stream().map(Challenge::id).collect(Collectors.toSet());
        Set<TutorialId> named = kept.stream().flatMap(Slice::named).collect(Collectors.toSet());
        return new Slice(cap, ofTubes, kept, asked,
                tutorials.stream().filter(tutorial -> named.contains(tutorial.id())).toList(),
                resources.stream().filter(r -> r.competences().stream().anyMatch(competences::contains)).toList(),
                profiles.stream().filter(p -> p.tubes().stream().anyMatch(t -> ids.contains(t.tube()))).toList(),
                forms.stream().filter(f -> f.challenges().stream().anyMatch(askedIds::contains)).toList());
    }

    private static List<Challenge> challenges(List<Challenge> all, List<Skill> skills, Predicate<Challenge> wanted) {
        Set<SkillId> ids = skills.stream().map(Skill::id).collect(Collectors.toSet());
        return all.stream().filter(wanted).filter(challenge -> ids.contains(challenge.skill())).toList();
    }

    /** The tutorials that a skill names, to understand and to learn more. */
    static Stream<TutorialId> named(Skill skill) {
        return Stream.concat(skill.tutorials().stream(), skill.learnMore().stream());
    }

    /** Its challenges by their skills; a skill without any is missing. */
    Map<SkillId, List<Challenge>> families() {
        return challenges.stream().collect(Collectors.groupingBy(Challenge::skill));
    }

    /** Its prototypes. */
    List<Challenge> prototypes() {
        return challenges.stream().filter(Challenge::isPrototype).toList();
    }

    /** How many of its skills have a challenge of that sort. */
    long skillsWith(Predicate<Challenge> wanted) {
        return challenges.stream().filter(wanted).map(Challenge::skill).distinct().count();
    }
}
