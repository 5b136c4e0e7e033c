package org.sextant.studio.screen.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.page.Texts;

/**
 * A thread as {@code proposal.graphql} answers it.
 *
 * @param path the field that it is about, where it is about one
 * @param part the part of the prompt that it is about, where it is about one
 */
public record Talk(String id, String place, @Nullable String path, @Nullable Integer part, boolean isOpen,
        List<Entry> entries) {
    /** Whether it is about a field. */
    public boolean isAbout(String field) {
        return field.equals(path);
    }

    /** What it is about, in words. */
    public String about(Texts texts) {
        return switch (place) {
            case "FIELD" -> String.valueOf(path);
            case "PART" -> texts.get("place.PART", Objects.requireNonNull(part));
            default -> texts.get("place." + place);
        };
    }

    /** Something that happened in it. */
    public record Entry(String kind, @Nullable String author, Instant writtenAt, String text) {
    }
}
