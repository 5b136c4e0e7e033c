package org.sextant.schema.framework;

import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/** A group of subjects within a competence (thématique). */
public record Thematic(String id, LocalizedText title) {
    public Thematic {
        Require.slug(id, "id");
        Require.present(title, "title");
    }
}
