package org.sextant.schema.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject.Kind;

/** Prototypes and their variants. */
final class ChallengeCheck implements Check {
    private static final Rule NO_PROTOTYPE = Rule.error("variant-without-prototype",
            "A variant has a prototype of the same skill and version, which it follows.");
    private static final Rule NUMBER_TWICE = Rule.error("variant-number-twice",
            "The variants of a prototype have each a number of their own.");
    private static final Rule TWO_PROTOTYPES = Rule.error("two-prototypes",
            "A skill has one validated prototype; validating a new version archives the former one.");
    private static final Rule OTHER_TYPE = Rule.error("variant-of-other-type",
            "A variant has the type of its prototype: same skill, same difficulty, other data.");
    private static final Rule REPEATED = Rule.error("variant-repeats",
            "No two challenges of a skill ask the same thing.");
    private static final Rule TIMER = Rule.error("timed-without-reason",
            "A timed challenge says why speed is part of the skill.");
    private static final Rule RUBRIC = Rule.warning("rubric-missing",
            "A challenge records by which factors its level was set.");
    private static final Rule EXPLANATION = Rule.warning("explanation-missing",
            "A challenge explains its solution, so that an error teaches.");

    @Override
    public List<Rule> rules() {
        return List.of(NO_PROTOTYPE, NUMBER_TWICE, TWO_PROTOTYPES, OTHER_TYPE, REPEATED, TIMER, RUBRIC, EXPLANATION);
    }

    @Override
    public void run(Content content, TypeChecks types, Breaches breaches) {
        Families families = Families.of(content);
        content.challenges().forEach(challenge -> alone(challenge, families, breaches));
        families.bySkill().values().forEach(family -> together(family, breaches));
    }

    private static void alone(Challenge challenge, Families families, Breaches breaches) {
        Optional<Challenge> prototype = families.prototype(challenge);
        if (prototype.isEmpty()) {
            breaches.add(NO_PROTOTYPE, subject(challenge), "/variant", "variant '" + challenge.id()
                    + "' has no prototype: no challenge of skill '" + challenge.skill() + "' has variant 0 and version "
                    + challenge.version());
        } else if (!prototype.get().type().equals(challenge.type())) {
            breaches.add(OTHER_TYPE, subject(challenge), "/type", "variant '" + challenge.id() + "' is a "
                    + challenge.type() + ", its prototype '" + prototype.get().id() + "' a " + prototype.get().type()
                    + "; a variant has the type of its prototype");
        }
        told(challenge, prototype, it -> it.timer() == null || it.timer().reason() != null, TIMER, "/timer",
                "is timed; say why in 'reason', within 'timer'", breaches);
        told(challenge, prototype, it -> it.rubric() != null, RUBRIC, "", "has no 'rubric'", breaches);
        told(challenge, prototype, it -> it.explanation() != null, EXPLANATION, "", "has no 'explanation'", breaches);
    }

    /** What a variant has from its prototype is told of the prototype alone. */
    private static void told(Challenge challenge, Optional<Challenge> prototype, Predicate<Challenge> holds, Rule rule,
            String at, String sentence, Breaches breaches) {
        boolean inherited = !challenge.isPrototype() && prototype.isPresent() && !holds.test(prototype.get());
        if (!holds.test(challenge) && !inherited) {
            breaches.add(rule, subject(challenge), at, "challenge '" + challenge.id() + "' " + sentence);
        }
    }

    private static void together(List<Challenge> family, Breaches breaches) {
        Map<Object, ChallengeId> numbers = new HashMap<>();
        Map<Object, ChallengeId> asked = new HashMap<>();
        Map<Object, ChallengeId> prototypes = new HashMap<>();
        for (Challenge challenge : family) {
            twice(numbers, List.of(challenge.version(), challenge.variant()), challenge, NUMBER_TWICE, "/variant",
                    "have both variant " + challenge.variant() + "; give one another number", breaches);
            twice(asked, new Asked(challenge), challenge, REPEATED, "/instruction", "ask the same; give one other data",
                    breaches);
            if (challenge.isPrototype() && challenge.status() == ChallengeStatus.VALIDATED) {
                twice(prototypes, challenge.skill(), challenge, TWO_PROTOTYPES, "/status",
                        "are both VALIDATED prototypes of skill '" + challenge.skill()
                                + "'; archive one with its variants",
                        breaches);
            }
        }
    }

    private static void twice(Map<Object, ChallengeId> seen, Object key, Challenge challenge, Rule rule, String at,
            String sentence, Breaches breaches) {
        ChallengeId other = seen.putIfAbsent(key, challenge.id());
        if (other != null) {
            breaches.add(rule, subject(challenge), at,
                    "challenges '" + other + "' and '" + challenge.id() + "' " + sentence);
        }
    }

    private static Subject subject(Challenge challenge) {
        return new Subject(Kind.CHALLENGE, challenge.id().value());
    }

    /** What makes a challenge another one for a learner. */
    private record Asked(Object text, Object options, Object files, Object solution) {
        Asked(Challenge challenge) {
            this(challenge.instruction(), challenge.options(),
                    challenge.files().stream().map(file -> file.sha256()).toList(),
                    challenge.solution());
        }
    }
}
