package org.sextant.studio.draft;

import java.util.Set;
import org.sextant.studio.draft.entity.EntityKind;

/**
 * Which drafts are wanted.
 *
 * @param parent the key of what they belong to; empty where it does not matter
 * @param text   what stands in their newest revision, whatever its case and accents; empty where it does not matter
 */
record Wanted(Set<EntityKind> kinds, String parent, String text) {
    Wanted {
        kinds = Set.copyOf(kinds);
    }

    /** The pattern of documents with the text, in which a bar takes the meaning from the sign after it. */
    String pattern() {
        String json = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return text.isEmpty() ? "" : "%" + json.replaceAll("[|%_]", "|$0") + "%";
    }
}
