package org.sextant.schema.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A framework of competences (référentiel).
 *
 * @param code            how people name it: CRCN
 * @param givesPix        false where its skills bring no pix; none where they do, whatever was written
 * @param legalReferences the texts it rests on, by id
 * @param levels          what each level means, lowest first
 * @param areas           by code
 */
public record Framework(String code, LocalizedText title, @Nullable Boolean givesPix,
        List<LegalReference> legalReferences, List<LevelDefinition> levels, List<Area> areas) {
    public Framework {
        Require.text(code, "code");
        Require.present(title, "title");
        givesPix = Boolean.FALSE.equals(givesPix) ? Boolean.FALSE : null;
        legalReferences = Require.sortedByUnique(legalReferences, LegalReference::id, "legalReferences");
        levels = Require.sortedByUnique(levels, LevelDefinition::level, "levels");
        areas = Require.sortedByUnique(areas, Area::code, "areas");
    }

    /** Whether its skills bring pix. */
    public boolean bringsPix() {
        return givesPix == null;
    }
}
