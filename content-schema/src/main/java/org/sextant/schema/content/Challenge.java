package org.sextant.schema.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * What a learner answers (épreuve).
 *
 * @param variant      0 for the prototype of the skill, 1 and more for its variants (déclinaisons)
 * @param type         key of the challenge type, such as {@code QCU}; it need not be installed
 * @param instruction  what to do, in Markdown
 * @param timerSeconds the time allowed, at least 1; none when untimed
 * @param focused      whether leaving the page is noticed
 * @param shuffled     whether choices are shown in an order of chance
 * @param tolerances   what typed answers are forgiven
 * @param options      what the type shows, in the words of the type
 * @param solution     what the type accepts, in the words of the type; never shown before an answer
 */
public record Challenge(ChallengeId id, SkillId skill, int variant, String type, ChallengeStatus status, Usage usage,
        LocalizedText instruction, @Nullable FileReference illustration, List<FileReference> attachments,
        @Nullable FileReference embed, @Nullable Integer timerSeconds, boolean focused, boolean shuffled,
        List<Tolerance> tolerances, JsonNode options, JsonNode solution) {
    public Challenge {
        Require.present(id, "id");
        Require.present(skill, "skill");
        Require.within(variant, 0, Integer.MAX_VALUE, "variant");
        Require.text(type, "type");
        Require.present(status, "status");
        Require.present(usage, "usage");
        Require.present(instruction, "instruction");
        attachments = Require.list(attachments);
        if (timerSeconds != null) {
            Require.within(timerSeconds, 1, Integer.MAX_VALUE, "timerSeconds");
        }
        tolerances = Require.sortedByUnique(tolerances, t -> t, "tolerances");
        Require.present(options, "options");
        Require.present(solution, "solution");
    }

    /** Whether this is the challenge that its variants follow. */
    public boolean isPrototype() {
        return variant == 0;
    }
}
