package org.sextant.schema.content;

import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A page to work in, shown within the challenge (simulateur): one HTML file that needs no other.
 *
 * @param title  what it is, for those who do not see it
 * @param height of its frame, 100 to 2000 CSS pixels
 */
public record EmbedReference(FileReference file, LocalizedText title, int height) {
    public EmbedReference {
        Require.present(file, "file");
        Require.present(title, "title");
        Require.within(height, 100, 2000, "height");
    }
}
