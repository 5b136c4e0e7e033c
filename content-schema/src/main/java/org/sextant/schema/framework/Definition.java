package org.sextant.schema.framework;

import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * What a competence is.
 *
 * @param legalReference id of the {@link LegalReference} it is taken from or founded on
 */
public record Definition(Origin origin, String legalReference, LocalizedText text) {
    public Definition {
        Require.present(origin, "origin");
        Require.slug(legalReference, "legalReference");
        Require.present(text, "text");
    }
}
