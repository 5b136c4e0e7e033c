package org.sextant.schema.rule;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.Badge;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Stage;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject.Kind;

/** Target profiles and fixed forms. */
final class ProfileCheck implements Check {
    private static final Rule EMPTY_TUBE = Rule.error("target-tube-empty",
            "Every tube of a target profile has an active skill at or below its maximum level.");
    private static final Rule STAGES = Rule.error("stages-disordered",
            "The stages of a target profile rise, and are all by threshold or all by level.");
    private static final Rule BADGE = Rule.error("badge-outside-profile",
            "A badge counts only tubes of its target profile, not above the level tested there.");
    private static final Rule TOO_LONG = Rule.warning("target-profile-too-long",
            "A target profile is not expected to take longer than its maximumDuration.");
    private static final Rule FORM_OPEN = Rule.error("form-challenge-closed",
            "A fixed form asks only validated challenges that are not reserved for certification.");
    private static final Rule FORM_ORDER = Rule.warning("form-disordered", "A fixed form goes from easy to hard.");

    @Override
    public List<Rule> rules() {
        return List.of(EMPTY_TUBE, STAGES, BADGE, TOO_LONG, FORM_OPEN, FORM_ORDER);
    }

    @Override
    public void run(Content content, TypeChecks types, Breaches breaches) {
        content.targetProfiles().forEach(profile -> profile(profile, content, breaches));
        lengths(content, breaches);
        Map<ChallengeId, Challenge> challenges = content.challenges().stream()
                .collect(Collectors.toMap(Challenge::id, c -> c));
        Map<SkillId, Level> levels = content.skills().stream().collect(Collectors.toMap(Skill::id, Skill::level));
        content.forms().forEach(form -> form(form, challenges, levels, breaches));
    }

    private static void profile(TargetProfile profile, Content content, Breaches breaches) {
        Subject subject = new Subject(Kind.TARGET_PROFILE, profile.id().value());
        Set<TubeId> known = content.tubes().stream().map(Tube::id).collect(Collectors.toSet());
        for (CappedTube tube : profile.tubes()) {
            if (known.contains(tube.tube()) && content.skills().stream().noneMatch(skill -> isTested(skill, tube))) {
                breaches.add(EMPTY_TUBE, subject, "/tubes", "tube '" + tube.tube()
                        + "' has no active skill up to level " + tube.maximumLevel()
                        + "; raise its maximumLevel or leave it out");
            }
        }
        stages(profile, subject, breaches);
        Map<TubeId, Level> caps = profile.tubes().stream()
                .collect(Collectors.toMap(CappedTube::tube, CappedTube::maximumLevel));
        for (Badge badge : profile.badges()) {
            badge.criteria().stream().flatMap(criterion -> criterion.tubes().stream())
                    .filter(tube -> known.contains(tube.tube()) && !isWithin(tube, caps.get(tube.tube())))
                    .forEach(tube -> breaches.add(BADGE, subject, "/badges", "badge '" + badge.id() + "' counts '"
                            + tube.tube() + "' up to level " + tube.maximumLevel()
                            + ", which the profile does not test; add it to its 'tubes' or correct the badge"));
        }
    }

    private static void lengths(Content content, Breaches breaches) {
        List<TargetProfile> limited = content.targetProfiles().stream().filter(p -> p.maximumDuration() != null)
                .toList();
        if (!limited.isEmpty()) {
            ExpectedDuration durations = new ExpectedDuration(content);
            limited.forEach(profile -> length(profile, durations.of(profile), breaches));
        }
    }

    private static void length(TargetProfile profile, Duration expected, Breaches breaches) {
        Duration maximum = profile.maximumDuration();
        if (maximum != null && expected.compareTo(maximum) > 0) {
            breaches.add(TOO_LONG, new Subject(Kind.TARGET_PROFILE, profile.id().value()), "/maximumDuration", "'"
                    + profile.id() + "' is expected to take " + expected.plusSeconds(59).toMinutes()
                    + " min, more than its maximum of " + maximum
                    + "; test fewer tubes, lower their maximumLevel or raise the maximumDuration");
        }
    }

    private static boolean isWithin(CappedTube tube, @Nullable Level cap) {
        return cap != null && tube.maximumLevel().compareTo(cap) <= 0;
    }

    private static boolean isTested(Skill skill, CappedTube tube) {
        return skill.status() == SkillStatus.ACTIVE && skill.tube().equals(tube.tube())
                && skill.level().compareTo(tube.maximumLevel()) <= 0;
    }

    private static void stages(TargetProfile profile, Subject subject, Breaches breaches) {
        List<Integer> thresholds = profile.stages().stream().map(Stage::threshold).filter(Objects::nonNull).toList();
        List<Integer> levels = profile.stages().stream().map(Stage::level).flatMap(Stream::ofNullable)
                .map(Level::value).toList();
        List<Integer> steps = thresholds.isEmpty() ? levels : thresholds;
        if (steps.size() < profile.stages().size() || !steps.equals(steps.stream().distinct().sorted().toList())) {
            breaches.add(STAGES, subject, "/stages", "the stages of '" + profile.id()
                    + "' must rise, all by 'threshold' or all by 'level'");
        }
    }

    private static void form(FixedForm form, Map<ChallengeId, Challenge> challenges, Map<SkillId, Level> levels,
            Breaches breaches) {
        Subject subject = new Subject(Kind.FORM, form.id().value());
        List<Challenge> asked = form.challenges().stream().map(challenges::get).flatMap(Stream::ofNullable).toList();
        asked.stream().filter(c -> c.status() != ChallengeStatus.VALIDATED || c.usage() == Usage.CERTIFICATION)
                .forEach(c -> breaches.add(FORM_OPEN, subject, "/challenges/" + form.challenges().indexOf(c.id()),
                        "challenge '" + c.id() + "' is " + c.status() + ", of usage " + c.usage()
                                + "; a form asks only VALIDATED ones that are not reserved for certification"));
        List<Level> rising = asked.stream().map(c -> levels.get(c.skill())).flatMap(Stream::ofNullable).toList();
        if (!rising.equals(rising.stream().sorted().toList())) {
            breaches.add(FORM_ORDER, subject, "/challenges", "form '" + form.id() + "' asks levels "
                    + rising.stream().map(Level::toString).collect(Collectors.joining(", "))
                    + " in this order; begin with the lowest");
        }
    }
}
