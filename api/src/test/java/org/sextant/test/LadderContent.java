package org.sextant.test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Samples;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Suitability;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;

import static org.sextant.schema.text.LocalizedText.french;

/** Releases of bare ladders: as many skills at each level as a table says, each with one validated challenge. */
public final class LadderContent {
    private static final Content BANK = BundledBank.content();
    private static final Instant AT = Instant.parse("2026-01-05T08:00:00Z");
    private static final String THEMATIC = BANK.competences().getFirst().thematics().getFirst().id();

    private LadderContent() {
    }

    /** A release whose one competence with content has so many skills at each level, each in a tube of its own. */
    public static PublishedContent ofCounts(CompetenceIndex competence, int[] skills, Level maximum) {
        List<Skill> all = new ArrayList<>();
        for (int level = 1; level <= skills.length; level++) {
            for (int i = 0; i < skills[level - 1]; i++) {
                String id = name(level, i);
                all.add(new Skill(new SkillId(id), new TubeId(id), new Level(level), SkillStatus.ACTIVE, french(id),
                        null, List.of(), List.of()));
            }
        }
        return published(competence, all, all.stream().map(LadderContent::challenge).toList(), maximum);
    }

    /** A release with these skills and challenges. */
    public static PublishedContent published(CompetenceIndex competence, List<Skill> skills,
            List<Challenge> challenges, Level maximum) {
        List<Tube> tubes = skills.stream().map(Skill::tube).distinct().map(tube -> new Tube(tube,
                "@" + tube.value().replace("-", "_"), competence, THEMATIC, french("Sujet"), french("Ce qu'il est")))
                .toList();
        Content content = new Content(maximum, BANK.framework(), BANK.competences(), tubes, skills, challenges,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new PublishedContent(new ReleaseHeader(1, AT, ReleaseOrigin.STUDIO, "", maximum.value(), 0),
                new Release(new ReleaseNumber(1), AT, content));
    }

    /** What somebody knows who has validated so many of the skills of each level. */
    public static Map<TubeId, KnowledgeState> validated(int[] skills, int[] validated) {
        Map<TubeId, KnowledgeState> known = new HashMap<>();
        for (int level = 1; level <= skills.length; level++) {
            int reached = level;
            IntStream.range(0, validated[level - 1]).forEach(i -> known.put(new TubeId(name(reached, i)),
                    new KnowledgeState(reached, AT, null, null, List.of(reached))));
        }
        return known;
    }

    /** The prototype of a skill: validated, in French, untimed, of a type named {@code QROC}. */
    public static Challenge challenge(Skill skill) {
        return new Challenge(new ChallengeId(skill.id() + "-0"), skill.id(), 1, 0, "QROC", ChallengeStatus.VALIDATED,
                Usage.BOTH, List.of("fr"), french("Que faire ?"), null, List.of(), null, null, false, false, List.of(),
                JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.objectNode(), null, Samples.NONE, null,
                Suitability.ANY, null, null);
    }

    private static String name(int level, int number) {
        return "t" + level + "x" + number + "-" + level;
    }
}
