package org.sextant.studio.alike;

import java.util.List;
import org.sextant.studio.draft.entity.EntityRef;

/**
 * Something that says nearly the same as what is being written.
 *
 * @param text          its title; of a challenge, its instruction
 * @param likeness      0 to 1
 * @param sharedWords   words that both have, those that tell most first
 * @param mayBeFollowed whether what is written can still be made a variant of it
 */
record Alike(EntityRef entity, String text, double likeness, List<String> sharedWords, boolean mayBeFollowed) {
    Alike {
        sharedWords = List.copyOf(sharedWords);
    }
}
