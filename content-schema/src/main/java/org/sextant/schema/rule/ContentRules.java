package org.sextant.schema.rule;

import java.util.List;
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
        Breaches breaches = new Breaches();
        TypeChecks once = new TypeChecks(types);
        CHECKS.forEach(check -> check.run(content, once, breaches));
        return breaches.all();
    }
}
