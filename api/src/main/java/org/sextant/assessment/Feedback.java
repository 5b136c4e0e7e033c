package org.sextant.assessment;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sextant.challenge.Given;
import org.sextant.challenge.PromptService;
import org.sextant.challenge.Trial;
import org.sextant.content.PublishedContent;
import org.sextant.schema.answer.Outcome;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;

/** What a learner is told of an answer once it is submitted. */
@Singleton
public final class Feedback {
    private final PromptService prompts;

    Feedback(PromptService prompts) {
        this.prompts = prompts;
    }

    /** What an answer comes to by itself, before clock and presence. */
    public Trial trial(PublishedContent content, ChallengeId challenge, Given given) {
        return prompts.trial(challenge(content, challenge), given);
    }

    /** A submitted answer with its correction; without one where nothing was kept of what was given. */
    public SubmittedAnswer answer(PublishedContent content, Assessment assessment, int number, ChallengeId asked,
            @Nullable Given given, Outcome outcome, boolean focusLost, Instant answeredAt) {
        Challenge challenge = challenge(content, asked);
        Trial trial = prompts.trial(challenge, given == null ? new Given.Skip() : given);
        return new SubmittedAnswer(assessment, number, challenge, given, outcome, focusLost, answeredAt,
                trial instanceof Trial.Graded graded ? graded : null);
    }

    /** A challenge that a test on this release asked. */
    public static Challenge challenge(PublishedContent content, ChallengeId id) {
        return content.challenges().find(id.value()).orElseThrow(() -> new IllegalStateException(
                "release " + content.number() + " lacks the challenge '" + id + "' that it asked"));
    }
}
