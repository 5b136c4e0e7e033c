package org.sextant.schema.content;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.text.LocalizedText;

/**
 * A referential of others, such as a syllabus or a diploma, and what of it calls for our competences.
 *
 * @param source who issues it
 * @param link   where it can be read
 * @param items  in reading order
 */
public record Referential(ReferentialId id, LocalizedText title, String source, @Nullable URI link,
        List<Item> items, List<Mapping> mappings) {
    public Referential {
        Require.present(id, "id");
        Require.present(title, "title");
        Require.text(source, "source");
        items = Require.list(items);
        mappings = Require.list(mappings);
        Require.sortedByUnique(items, Item::code, "items");
    }

    /**
     * A line of the referential.
     *
     * @param code   unique within it
     * @param parent the code of the line it stands under
     */
    public record Item(String code, LocalizedText title, @Nullable String parent) {
        public Item {
            Require.text(code, "code");
            Require.present(title, "title");
        }
    }

    /**
     * An item that calls for a competence.
     *
     * @param times how often it does, 2 to 1000; none when once. An item that stands for many lines, such as a block of
     *              which only totals are known, says here how many of them call for it
     */
    public record Mapping(String item, CompetenceIndex competence, @Nullable Integer times) {
        public Mapping {
            Require.text(item, "item");
            Require.present(competence, "competence");
            if (times != null) {
                Require.within(times, 2, 1000, "times");
            }
        }

        /** An item that calls for a competence once. */
        public Mapping(String item, CompetenceIndex competence) {
            this(item, competence, null);
        }
    }
}
