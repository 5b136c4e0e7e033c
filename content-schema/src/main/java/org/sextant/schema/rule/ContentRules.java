package org.sextant.schema.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.release.Content;

/** All rules of content. */
public final class ContentRules {
    private static final List<Check> CHECKS = List.of(new FrameworkCheck(), new TubeCheck(), new ReferenceCheck(),
            new SkillCheck(), new SuccessorCheck(), new ChallengeCheck(), new AnswerCheck(), new TextCheck(),
            new ProfileCheck());

    private ContentRules() {
    }

    /** Every rule, in the order of documents. */
    public static List<Rule> all() {
        return CHECKS.stream().flatMap(check -> check.rules().stream()).toList();
    }

    /** The rule of that id. */
    public static Rule named(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    /** All that does not hold; empty when the content is sound. */
    public static List<Breach> breaches(Content content, InstalledTypes types) {
        return breaches(content, content, types);
    }

    /**
     * What does not hold in a later content and was not said of an earlier one. What follows from a challenge alone is
     * worked out for those that differ, which in a large bank are few.
     */
    public static List<Breach> added(Content earlier, Content later, InstalledTypes types) {
        List<Breach> found = breaches(later, without(later, earlier), types);
        Set<Breach> before = found.isEmpty()
                ? Set.of()
                : Set.copyOf(breaches(earlier, without(earlier, later), types));
        return found.stream().filter(breach -> !before.contains(breach)).toList();
    }

    /** What follows from each challenge of a content alone, whatever stands beside it. */
    public static List<Breach> alone(Content content, InstalledTypes types) {
        return breaches(content, types, Check::looksAtEachChallengeAlone);
    }

    /** All that does not hold but what follows from a challenge alone. */
    public static List<Breach> together(Content content, InstalledTypes types) {
        return breaches(content, types, check -> !check.looksAtEachChallengeAlone());
    }

    private static List<Breach> breaches(Content content, InstalledTypes types, Predicate<Check> wanted) {
        Breaches breaches = new Breaches();
        TypeChecks once = new TypeChecks(types);
        CHECKS.stream().filter(wanted).forEach(check -> check.run(content, once, breaches));
        return breaches.all();
    }

    private static List<Breach> breaches(Content content, Content eachAlone, InstalledTypes types) {
        Breaches breaches = new Breaches();
        TypeChecks once = new TypeChecks(types);
        CHECKS.forEach(check -> check.run(check.looksAtEachChallengeAlone() ? eachAlone : content, once, breaches));
        return breaches.all();
    }

    /** A content without the challenges that another one has, just as they are. */
    private static Content without(Content content, Content other) {
        Map<ChallengeId, Challenge> others = other.challenges().stream()
                .collect(Collectors.toMap(Challenge::id, challenge -> challenge));
        List<Challenge> differing = content.challenges().stream()
                .filter(challenge -> !challenge.equals(others.get(challenge.id()))).toList();
        return new Content(content.maxReachableLevel(), content.framework(), content.competences(), content.tubes(),
                content.skills(), differing, content.tutorials(), content.resources(), content.targetProfiles(),
                content.forms(), content.synonyms(), content.referentials());
    }
}
