package org.sextant.content;

import java.util.List;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Area;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.LegalReference;
import org.sextant.schema.framework.LevelDefinition;
import org.sextant.schema.framework.Statement;
import org.sextant.schema.text.LocalizedText;

/** The texts of the framework that exist in several languages. */
final class Translations {
    private Translations() {
    }

    /** The texts of an object's own, its name, title or text first. */
    static List<LocalizedText> texts(Object object) {
        return switch (object) {
            case Framework framework -> List.of(framework.title());
            case LevelDefinition level -> List.of(level.text());
            case Area area -> List.of(area.title(), area.description());
            case Competence competence -> List.of(competence.title(), competence.definition().text());
            case Tube tube -> List.of(tube.title(), tube.description());
            case PublishedContent.PlacedThematic placed -> List.of(placed.thematic().title());
            case LegalReference reference -> List.of(reference.title());
            case Statement statement -> List.of(statement.text());
            case DescriptorCell cell -> cell.descriptor().statements().stream().map(Statement::text).toList();
            default -> throw new IllegalStateException(object.getClass() + " has no translated text");
        };
    }
}
