package org.sextant.challenges.generator.file;

import java.util.List;

/** A piece of a text document. */
public sealed interface Block {
    /**
     * A heading, as the navigator of a word processor lists it.
     *
     * @param level 1 to 6
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("a heading has a level from 1 to 6, not " + level);
            }
            XmlText.check(text);
        }
    }

    /** A paragraph; ends of lines within are kept. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            XmlText.check(text);
        }
    }

    /**
     * A table with borders.
     *
     * @param rows all of one length; the first is the head and is shown bold
     */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            long lengths = rows.stream().mapToInt(List::size).distinct().count();
            if (lengths != 1 || rows.getFirst().isEmpty()) {
                throw new IllegalArgumentException("the rows of a table are all of one length, which is not 0");
            }
            rows.forEach(row -> row.forEach(XmlText::check));
        }

        int columns() {
            return rows.getFirst().size();
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
    }
}
