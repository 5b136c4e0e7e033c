package org.sextant.schema.release;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sextant.schema.framework.Alignment;
import org.sextant.schema.framework.Area;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Definition;
import org.sextant.schema.framework.Descriptor;
import org.sextant.schema.framework.Level;
import org.sextant.schema.framework.LevelDefinition;
import org.sextant.schema.framework.Origin;
import org.sextant.schema.framework.Statement;
import org.sextant.schema.framework.Thematic;
import org.sextant.schema.text.LocalizedText;

import static org.sextant.schema.text.LocalizedText.french;

/** The parts of a framework that tests put together. */
final class FrameworkParts {
    /** The legal reference that they rest on. */
    static final String LAW = "decret";

    private FrameworkParts() {
    }

    static LocalizedText text(String french, String english) {
        return LocalizedText.of(Map.of("fr", french, "en", english));
    }

    static LevelDefinition level(Level level, String law) {
        return new LevelDefinition(level, level.band(), Origin.OFFICIAL, law, french("Niveau " + level));
    }

    static Area area(int code, String law) {
        return new Area(code, text("Domaine " + code, "Area " + code), french("De quoi il parle"), Origin.ABRIDGED,
                law);
    }

    static Competence competence(String index, String thematic) {
        return competence(index, List.of(thematic), LAW, cells(LAW, 8));
    }

    static Competence competence(String index, List<String> thematics, String law, List<Descriptor> cells) {
        CompetenceIndex at = new CompetenceIndex(index);
        return new Competence(at, at.area(), text("Compétence " + index, "Competence " + index),
                List.of("Autre nom de " + index), new Definition(Origin.AUTHORED, law, french("Ce que c'est")),
                List.of(new Alignment(Alignment.External.DIGCOMP_2_2, index, Alignment.Relation.BROAD,
                        Origin.AUTHORED)),
                thematics.stream().map(id -> new Thematic(id, text("Groupe " + id, "Group " + id))).toList(), cells);
    }

    /** The cells of the levels from 1. */
    static List<Descriptor> cells(String law, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(level -> new Descriptor(new Level(level), List.of(
                new Statement(Origin.AUTHORED, law, text("Savoir " + level, "To know " + level)),
                new Statement(Origin.OFFICIAL, law, french("Comprendre " + level))))).toList();
    }
}
