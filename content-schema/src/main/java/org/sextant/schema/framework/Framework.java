package org.sextant.schema.framework;

import java.util.List;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A framework of competences (référentiel).
 *
 * @param code            how people name it: CRCN
 * @param legalReferences the texts it rests on, by id
 * @param levels          what each level means, lowest first
 * @param areas           by code
 */
public record Framework(String code, LocalizedText title, List<LegalReference> legalReferences,
        List<LevelDefinition> levels, List<Area> areas) {
    public Framework {
        Require.text(code, "code");
        Require.present(title, "title");
        legalReferences = Require.sortedByUnique(legalReferences, LegalReference::id, "legalReferences");
        levels = Require.sortedByUnique(levels, LevelDefinition::level, "levels");
        areas = Require.sortedByUnique(areas, Area::code, "areas");
    }
}
