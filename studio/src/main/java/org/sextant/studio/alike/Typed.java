package org.sextant.studio.alike;

import java.util.Optional;
import org.sextant.studio.draft.entity.EntityKind;

/**
 * What somebody has written so far.
 *
 * @param kind     {@code CHALLENGE} or {@code TUTORIAL}
 * @param language a BCP 47 language
 * @param title    of a tutorial; empty for a challenge
 * @param text     its body, or its instruction, in Markdown
 * @param key      its own; none where it has none yet
 * @param skill    that of a challenge; none for a tutorial, and before it is chosen
 */
record Typed(EntityKind kind, String language, String title, String text, Optional<String> key,
        Optional<String> skill) {
}
