package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.Map;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

/** How far the skills of a slice reach. */
final class Coverage {
    private static final int PIX_OF_A_LEVEL = 8;
    private static final int MOST_PIX_OF_A_SKILL = 4;

    private Coverage() {
    }

    /** How many of its tubes have a skill. */
    static long tubes(Slice slice) {
        return slice.skills().stream().map(Skill::tube).distinct().count();
    }

    /**
     * The pix that can be won: a level of a competence is worth 8, a skill of it 4 at most, and a competence 8 for each
     * level up to the cap.
     */
    static int pix(Slice slice) {
        return competences(slice).stream().mapToInt(
                index -> Math.min(uncappedPix(slice.of(index)), PIX_OF_A_LEVEL * slice.cap().value())).sum();
    }

    /** The pix that could be won if all eight levels counted. */
    static int uncappedPix(Slice slice) {
        Map<SkillId, List<Challenge>> families = slice.families();
        return competences(slice).stream().map(slice::of)
                .flatMapToInt(competence -> Level.ALL.stream().mapToInt(level -> (int) competence.at(level).skills()
                        .stream().filter(skill -> families.containsKey(skill.id())).count()))
                .map(skills -> Math.min(PIX_OF_A_LEVEL, MOST_PIX_OF_A_SKILL * skills)).sum();
    }

    private static List<CompetenceIndex> competences(Slice slice) {
        return slice.tubes().stream().map(tube -> tube.competence()).distinct().sorted().toList();
    }

    /** The number of challenges of the skill that has fewest; 0 where there is no skill. */
    static int smallestFamily(Slice slice) {
        Map<SkillId, List<Challenge>> families = slice.families();
        return slice.skills().stream().mapToInt(skill -> families.getOrDefault(skill.id(), List.of()).size()).min()
                .orElse(0);
    }

    /** How many of its skills have no challenge that only a certification asks. */
    static long withoutCertification(Slice slice) {
        return slice.skills().size() - slice.skillsWith(challenge -> challenge.usage() == Usage.CERTIFICATION);
    }

    /** How many of its skills have challenges and all of them in more than one language. */
    static long translatedFamilies(Slice slice) {
        return slice.families().values().stream()
                .filter(family -> family.stream().allMatch(challenge -> challenge.locales().size() > 1)).count();
    }

    /** Whether it hands out a file that a generator made. */
    static boolean hasGeneratedFile(Challenge challenge) {
        return challenge.generation() != null && !challenge.attachments().isEmpty();
    }

    /** Whether it is answered in a page of its own. */
    static boolean hasSimulator(Challenge challenge) {
        return challenge.embed() != null;
    }

    /** The share of prototypes with one right choice among several, in per cent; 0 without prototypes. */
    static double shareOfOneChoice(Slice slice) {
        List<Challenge> prototypes = slice.prototypes();
        long oneChoice = prototypes.stream().filter(challenge -> challenge.type().equals("QCU")).count();
        return prototypes.isEmpty() ? 0 : 100.0 * oneChoice / prototypes.size();
    }
}
