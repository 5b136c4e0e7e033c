package org.sextant.schema.framework;

import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * One of the areas (domaines) that group competences.
 *
 * @param code           1 to 9; the CRCN has 1 to 5
 * @param legalReference id of the {@link LegalReference} that the description is taken from
 */
public record Area(int code, LocalizedText title, LocalizedText description, Origin origin, String legalReference) {
    public Area {
        Require.within(code, 1, 9, "code");
        Require.present(title, "title");
        Require.present(description, "description");
        Require.present(origin, "origin");
        Require.slug(legalReference, "legalReference");
    }
}
