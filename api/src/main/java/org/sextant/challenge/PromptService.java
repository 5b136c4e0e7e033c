package org.sextant.challenge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.part.Part;
import org.sextant.schema.type.ChallengeTypes;

/** Makes prompts of challenges, with the types that this server has. */
@Singleton
public final class PromptService {
    private static final int REMEMBERED = 10_000;

    private final ChallengeTypes types;
    /** By the challenge of a release in memory itself: what comes of it is always the same. */
    private final Cache<Challenge, Prompt> prompts = remembered();
    private final Cache<Prompt, List<Part>> ordinaryParts = remembered();

    PromptService(ChallengeTypes types) {
        this.types = types;
    }

    /** What a learner may know of a challenge. */
    public Prompt prompt(Challenge challenge) {
        return prompts.get(challenge, made -> Prompt.of(made, types.find(made.type()).isPresent()));
    }

    /** The same as a question of a test, whose seed decides the order of what is shown in an order of chance. */
    public Prompt question(Challenge challenge, long seed) {
        return prompt(challenge).inOrderOf(seed);
    }

    /** What is shown below the instruction when nobody asks for another order. */
    List<Part> parts(Prompt prompt) {
        return ordinaryParts.get(prompt, made -> parts(made, made.seed()));
    }

    /** What is shown below the instruction; nothing where the type is not installed. */
    List<Part> parts(Prompt prompt, long seed) {
        return types.find(prompt.type()).map(type -> type.prompt(prompt.question(), seed)).orElse(List.of());
    }

    /** What an answer to a challenge comes to. */
    public Trial trial(Challenge challenge, Given given) {
        return types.find(challenge.type()).map(type -> TrialRules.trial(type, challenge, given))
                .orElseGet(() -> TrialRules.trial(challenge, given));
    }

    private static <K, V> Cache<K, V> remembered() {
        return Caffeine.newBuilder().weakKeys().maximumSize(REMEMBERED).build();
    }
}
