package org.sextant.studio.screen.challenge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.sextant.page.prompt.Prompt;

/** A challenge as {@code challenge.graphql} answers it: the skill, and the fields of the prompt beside it. */
public record Challenge(ChallengeScreen.Skill skill, @JsonUnwrapped Prompt prompt) {
}
