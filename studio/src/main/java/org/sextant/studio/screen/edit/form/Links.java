package org.sextant.studio.screen.edit.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the links of a form lead to.
 *
 * @param named  the things that it names, as far as there are such
 * @param parts  what may be named as a part of one of them, by the place that names it
 * @param search what was looked for; null while nothing was
 */
public record Links(List<Thing> named, Map<String, List<Part>> parts, @Nullable Search search) {
    /** Nothing is named, and nothing was looked for. */
    public static final Links NONE = new Links(List.of(), Map.of(), null);

    public Links {
        named = List.copyOf(named);
        parts = Map.copyOf(parts);
    }

    /** What a key leads to; empty where nothing of these kinds has it. */
    public Optional<Thing> to(List<String> kinds, String key) {
        return named.stream().filter(thing -> thing.key().equals(key) && kinds.contains(thing.kind())).findFirst();
    }

    /** What was looked for to be named at a place; null where it was for another one. */
    public @Nullable Search searched(String pointer) {
        return search != null && search.pointer().equals(pointer) ? search : null;
    }

    /** What may be named as a part at a place. */
    public List<Part> parts(String pointer) {
        return parts.getOrDefault(pointer, List.of());
    }

    /** Part of something. */
    public record Part(String id, String title) {
    }

    /** Something that can be named. */
    public record Thing(String kind, String key, String title) {
        /** The page about it. */
        public String url() {
            return "/studio/content/" + kind + "/" + Address.encoded(key);
        }
    }

    /**
     * A search.
     *
     * @param pointer the place of the link
     * @param text    empty for anything
     * @param total   how many there are
     * @param found   the first of them
     */
    public record Search(String pointer, String text, int total, List<Thing> found) {
        public Search {
            found = List.copyOf(found);
        }
    }
}
