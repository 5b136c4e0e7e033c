package org.sextant.challenge;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.Device;
import org.sextant.schema.content.EmbedReference;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.Timer;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Question;

/**
 * What of a challenge a learner may know before the answer. It has no component for anything else, so that no field of
 * the API can tell a solution, a sample, an explanation or which variant this is.
 *
 * @param key                   what its global id is made of
 * @param type                  key of the challenge type
 * @param isTypeInstalled       whether this server has the type; without it there are no parts
 * @param question              what the type makes the parts from
 * @param timer                 the time allowed; none when untimed
 * @param focused               whether leaving the page is noticed
 * @param devices               those it can be answered on; none: all
 * @param tools                 software that it needs beside a browser
 * @param isSuitedToColourBlind whether it can be answered without telling colours apart
 * @param isSuitedToBlind       whether it can be answered by ear and keyboard
 * @param seed                  decides the order of what is shown in an order of chance
 */
public record Prompt(ChallengeId key, SkillId skill, String type, boolean isTypeInstalled, Question question,
        LocalizedText instruction, @Nullable FileReference illustration, List<FileReference> attachments,
        @Nullable EmbedReference embed, @Nullable Duration timer, boolean focused, List<Device> devices,
        List<String> tools, boolean isSuitedToColourBlind, boolean isSuitedToBlind, long seed) {
    static Prompt of(Challenge challenge, boolean isTypeInstalled) {
        Timer timer = challenge.timer();
        return new Prompt(challenge.id(), challenge.skill(), challenge.type(), isTypeInstalled,
                Definition.of(challenge).question(), challenge.instruction(), challenge.illustration(),
                challenge.attachments(), challenge.embed(), timer == null ? null : Duration.ofSeconds(timer.seconds()),
                challenge.focused(), challenge.suitability().devices(), challenge.suitability().tools(),
                challenge.suitability().colourBlind(), challenge.suitability().blind(),
                PromptRules.seed(challenge.id()));
    }

    /** The same with its parts in another order of chance. */
    Prompt inOrderOf(long other) {
        return new Prompt(key, skill, type, isTypeInstalled, question, instruction, illustration, attachments, embed,
                timer, focused, devices, tools, isSuitedToColourBlind, isSuitedToBlind, other);
    }
}
