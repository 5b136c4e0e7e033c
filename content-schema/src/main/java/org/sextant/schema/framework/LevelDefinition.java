package org.sextant.schema.framework;

import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * What a level means in general, whatever the competence.
 *
 * @param legalReference id of the {@link LegalReference} it is taken from or founded on
 */
public record LevelDefinition(Level level, Band band, Origin origin, String legalReference, LocalizedText text) {
    public LevelDefinition {
        Require.present(level, "level");
        Require.present(origin, "origin");
        Require.slug(legalReference, "legalReference");
        Require.present(text, "text");
        if (Require.present(band, "band") != level.band()) {
            throw new IllegalArgumentException("level " + level + " is " + level.band() + ", not " + band);
        }
    }
}
