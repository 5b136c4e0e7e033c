package org.sextant.schema.framework;

import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * One thing a person can do at a level of a competence.
 *
 * @param legalReference id of the {@link LegalReference} it is taken from or founded on
 */
public record Statement(Origin origin, String legalReference, LocalizedText text) {
    public Statement {
        Require.present(origin, "origin");
        Require.slug(legalReference, "legalReference");
        Require.present(text, "text");
    }
}
