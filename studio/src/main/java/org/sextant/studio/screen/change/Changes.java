package org.sextant.studio.screen.change;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.content.field.Field;
import org.sextant.studio.screen.content.field.Fields;
import org.sextant.studio.screen.content.field.Labels;
import org.sextant.studio.screen.content.field.ReadingOrder;

/** What changed in a document, for the template beside it. */
public record Changes(Texts texts, List<Change> list) {
    private static final Messages MESSAGES = Messages.beside(Changes.class);
    private static final Set<String> EMPTY = Set.of("[]", "{}");

    public Changes {
        list = List.copyOf(list);
    }

    /** In the language of the reader, and in the order of reading. */
    public static Changes of(Locale locale, List<Change> list) {
        return new Changes(new Texts(locale, MESSAGES), list.stream().sorted(inOrder()).toList());
    }

    /** The order of reading. */
    public static Comparator<Change> inOrder() {
        return Comparator.comparing(Change::path, ReadingOrder.ofPlaces());
    }

    /** What a field is called; empty where there is no word for it. */
    public String label(Change change) {
        return change.named().stream().flatMap(name -> labels().known(name).stream()).collect(Collectors.joining(" "));
    }

    /** The fields of something that has some, in words; none where a value is a single one. */
    public List<Field> fields(Change change, String value) {
        return change.isText() ? List.of() : Fields.within(change.field(), value, labels());
    }

    /** A single value in words. */
    public String word(Change change, String value) {
        return EMPTY.contains(value) && !change.isText() ? texts.get("nothing") : labels().word(change.field(), value);
    }

    private Labels labels() {
        return new Labels(texts.locale());
    }

    /** One difference, as {@code DraftChange} has it. */
    public record Change(String path, String kind, @Nullable String before, @Nullable String after,
            @Nullable Integer from, @Nullable Integer to, List<Span> spans) {
        private static final Pattern IN_A_LANGUAGE = Pattern.compile(".*\\.(?!id$)[a-z]{2}(-[A-Za-z0-9]+)*");

        /** The innermost field of the place. */
        String field() {
            return steps().getLast();
        }

        /** What names the place: its innermost field, and before a language the field that has texts in languages. */
        List<String> named() {
            List<String> steps = steps();
            return steps.subList(Math.max(0, steps.size() - (isText() ? 2 : 1)), steps.size());
        }

        private List<String> steps() {
            return List.of(path.replaceAll("\\[[^\\]]*]", "").split("\\.", -1));
        }

        /** Whether the place holds the text of a language, whatever stands in it. */
        boolean isText() {
            return IN_A_LANGUAGE.matcher(path).matches();
        }

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
