package org.sextant.schema.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Timer;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.release.Content;

/**
 * How long a target profile is expected to take a learner, before anyone has been measured.
 *
 * <p>A question takes 10 seconds, half a second for each word to read, 10 seconds for each field to fill in and a minute
 * when there is a file to open or a simulator to work in; never more than its timer allows. In a tube of n rungs an
 * adaptive test asks about log2(n + 1) of them, since an answer decides the rungs below or above it as well: 2 of 3,
 * 2.6 of 5. So a profile of ten tubes of three rungs asks about twenty questions.
 */
public final class ExpectedDuration {
    private static final double START = 10;
    private static final double WORD = 0.5;
    private static final double FIELD = 10;
    private static final double HANDS_ON = 60;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<TubeId, List<Skill>> rungs;
    private final Map<SkillId, Double> seconds;

    /** For profiles of a content; reads all that learners are asked there. */
    public ExpectedDuration(Content content) {
        this.rungs = content.skills().stream().filter(skill -> skill.status() == SkillStatus.ACTIVE)
                .collect(Collectors.groupingBy(Skill::tube));
        this.seconds = content.challenges().stream().filter(ExpectedDuration::isAsked).collect(
                Collectors.groupingBy(Challenge::skill, Collectors.averagingDouble(ExpectedDuration::seconds)));
    }

    /** What a learner needs for all of a profile, to the second; zero when nothing of it can be asked. */
    public Duration of(TargetProfile profile) {
        return Duration.ofSeconds(Math.round(profile.tubes().stream().mapToDouble(this::tube).sum()));
    }

    private static boolean isAsked(Challenge challenge) {
        return challenge.status() == ChallengeStatus.VALIDATED && challenge.usage() != Usage.CERTIFICATION;
    }

    private double tube(CappedTube tube) {
        return tube(rungs.getOrDefault(tube.tube(), List.of()).stream()
                .filter(skill -> skill.level().compareTo(tube.maximumLevel()) <= 0)
                .flatMap(skill -> Optional.ofNullable(seconds.get(skill.id())).stream()).toList());
    }

    private static double tube(List<Double> rungs) {
        double mean = rungs.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return mean * Math.log(rungs.size() + 1.0) / Math.log(2);
    }

    private static double seconds(Challenge challenge) {
        boolean isHandsOn = !challenge.attachments().isEmpty() || challenge.embed() != null;
        int words = challenge.instruction().byLocale().values().stream().mapToInt(ExpectedDuration::words).max()
                .orElse(0) + words(challenge.options().path("choices"));
        double needed = START + WORD * words + FIELD * Math.max(1, challenge.options().path("fields").size())
                + (isHandsOn ? HANDS_ON : 0);
        Timer timer = challenge.timer();
        return timer == null ? needed : Math.min(needed, timer.seconds());
    }

    private static int words(String text) {
        return (int) WORDS.matcher(text).results().count();
    }

    /** Of texts in several languages the longest counts. */
    private static int words(JsonNode json) {
        if (json.isTextual()) {
            return words(json.textValue());
        }
        var each = StreamSupport.stream(json.spliterator(), false).mapToInt(ExpectedDuration::words);
        return json.isObject() ? each.max().orElse(0) : each.sum();
    }
}
