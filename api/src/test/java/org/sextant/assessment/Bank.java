package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.test.Learner;

/** The bundled bank, whose sample answers tell what is right. */
final class Bank {
    static final Map<String, Challenge> CHALLENGES = BundledBank.content().challenges().stream()
            .collect(Collectors.toMap(challenge -> challenge.id().value(), Function.identity()));
    static final Map<SkillId, Skill> SKILLS = BundledBank.content().skills().stream()
            .collect(Collectors.toMap(Skill::id, Function.identity()));
    static final Map<String, Object> SKIP = Map.of("skip", true);

    private Bank() {
    }

    /** The id of the challenge of a question that was handed out. */
    static String key(JsonNode question) {
        return GlobalId.keyOf("ChallengePrompt", question.at("/challenge/id").asText());
    }

    /** The challenge of a question that was handed out. */
    static Challenge challenge(JsonNode question) {
        return Objects.requireNonNull(CHALLENGES.get(key(question)));
    }

    /** The level of the skill that it belongs to. */
    static int level(JsonNode question) {
        return Objects.requireNonNull(SKILLS.get(challenge(question).skill())).level().value();
    }

    /** A right answer to a question that was handed out. */
    static Map<String, Object> right(JsonNode question) {
        return Learner.input(challenge(question).samples().accepted().getFirst());
    }
}
