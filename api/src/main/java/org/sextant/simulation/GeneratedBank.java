package org.sextant.simulation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Samples;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Suitability;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;
import org.sextant.schema.text.LocalizedText;

/** The tubes of the bundled bank, all filled: a skill at each of the eight levels, with three challenges each. */
final class GeneratedBank {
    private static final int CHALLENGES = 3;

    private GeneratedBank() {
    }

    /** The bank, with all eight levels within reach. */
    static Content content() {
        Content bank = BundledBank.content();
        List<Skill> skills = bank.tubes().stream().flatMap(GeneratedBank::skills).toList();
        List<Challenge> challenges = skills.stream().flatMap(GeneratedBank::challenges).toList();
        return new Content(new Level(Level.HIGHEST), bank.framework(), bank.competences(), bank.tubes(), skills,
                challenges, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Stream<Skill> skills(Tube tube) {
        return Level.ALL.stream().map(level -> new Skill(new SkillId(tube.id() + "-" + level), tube.id(), level,
                SkillStatus.ACTIVE, tube.title(), null, List.of(), List.of()));
    }

    private static Stream<Challenge> challenges(Skill skill) {
        return IntStream.range(0, CHALLENGES).mapToObj(variant -> new Challenge(
                new ChallengeId(skill.id() + "-" + variant), skill.id(), 1, variant, "QROC", ChallengeStatus.VALIDATED,
                Usage.BOTH, List.of(LocalizedText.SOURCE_LOCALE), skill.title(), null, List.of(), null, null, false,
                false, List.of(), JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.objectNode(), null,
                Samples.NONE, null, Suitability.ANY, null, null));
    }
}
