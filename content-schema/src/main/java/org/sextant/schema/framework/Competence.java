package org.sextant.schema.framework;

import java.util.List;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A competence of the framework.
 *
 * @param area        code of its area, the first figure of the index
 * @param aliases     other labels under which texts name it
 * @param alignments  correspondences, by framework and code
 * @param thematics   the groups of its subjects, in reading order
 * @param descriptors its cells, lowest level first, at most one a level
 */
public record Competence(CompetenceIndex index, int area, LocalizedText title, List<String> aliases,
        Definition definition, List<Alignment> alignments, List<Thematic> thematics, List<Descriptor> descriptors) {
    public Competence {
        Require.present(index, "index");
        Require.present(title, "title");
        Require.present(definition, "definition");
        aliases = Require.list(aliases);
        alignments = Require.sortedByUnique(alignments, a -> a.framework() + " " + a.code(), "alignments");
        thematics = Require.list(thematics);
        descriptors = Require.sortedByUnique(descriptors, Descriptor::level, "descriptors");
        if (area != index.area()) {
            throw new IllegalArgumentException("competence " + index + " belongs to area " + index.area()
                    + ", not " + area);
        }
    }
}
