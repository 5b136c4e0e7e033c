package org.sextant.challenge;

import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.part.Part;
import org.sextant.schema.type.ChallengeTypes;

/** Makes prompts of challenges, with the types that this server has. */
@Singleton
final class PromptService {
    private final ChallengeTypes types;

    PromptService(ChallengeTypes types) {
        this.types = types;
    }

    /** What a learner may know of a challenge. */
    Prompt prompt(Challenge challenge) {
        return Prompt.of(challenge, types.find(challenge.type()).isPresent());
    }

    /** What is shown below the instruction; nothing where the type is not installed. */
    List<Part> parts(Prompt prompt, long seed) {
        return types.find(prompt.type()).map(type -> type.prompt(prompt.question(), seed)).orElse(List.of());
    }

    /** What an answer to a challenge comes to. */
    Trial trial(Challenge challenge, Given given) {
        return types.find(challenge.type()).map(type -> TrialRules.trial(type, challenge, given))
                .orElseGet(() -> new Trial.NotInstalled(challenge.type()));
    }
}
