package org.sextant.challenges.bank;

import java.util.Optional;

/**
 * A Markdown file with a head in YAML between two lines of {@code ---}.
 *
 * @param head from the second line of the file
 * @param body what follows the head
 */
record TutorialText(String head, String body) {
    static final String NEEDED = "a tutorial begins with its head, YAML between two lines of ---; see AUTHORING.md";
    private static final String FENCE = "---\n";

    /** The two parts; empty when the text has no such head. */
    static Optional<TutorialText> of(String text) {
        String unified = text.replace("\r\n", "\n");
        int end = unified.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!unified.startsWith(FENCE) || end < 0) {
            return Optional.empty();
        }
        return Optional.of(new TutorialText(unified.substring(FENCE.length(), end + 1),
                unified.substring(end + 1 + FENCE.length()).strip()));
    }
}
