package org.sextant.studio.screen.change;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;

/** What changed in a document, for the template beside it. */
public record Changes(Texts texts, List<Change> list) {
    private static final Messages MESSAGES = Messages.beside(Changes.class);

    public Changes {
        list = List.copyOf(list);
    }

    /** In the language of the reader. */
    public static Changes of(Locale locale, List<Change> list) {
        return new Changes(new Texts(locale, MESSAGES), list);
    }

    /** One difference, as {@code DraftChange} has it. */
    public record Change(String path, String kind, @Nullable String before, @Nullable String after,
            @Nullable Integer from, @Nullable Integer to, List<Span> spans) {
        /** Whether it is shown word by word. */
        public boolean isReworded() {
            return !spans.isEmpty();
        }
    }

    /** A stretch of a reworded text. */
    public record Span(String kind, String text) {
        /** Whether it stands in the later text alone. */
        public boolean isAdded() {
            return kind.equals("ADDED");
        }

        /** Whether it stood in the earlier text alone. */
        public boolean isRemoved() {
            return kind.equals("REMOVED");
        }
    }
}
