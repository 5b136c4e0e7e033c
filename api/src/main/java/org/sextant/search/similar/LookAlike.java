package org.sextant.search.similar;

import java.util.List;

/**
 * Something that says nearly what somebody is writing.
 *
 * @param key         what identifies it within its type
 * @param likeness    0 to 1
 * @param sharedWords words that both have, those that tell most first
 */
public record LookAlike(String key, double likeness, List<String> sharedWords) {
    public LookAlike {
        sharedWords = List.copyOf(sharedWords);
    }
}
