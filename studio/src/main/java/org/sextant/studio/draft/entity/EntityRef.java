package org.sextant.studio.draft.entity;

import java.util.Arrays;
import java.util.Optional;

/**
 * Names something that authors edit.
 *
 * @param key by which its kind knows it, at most 100 characters
 */
public record EntityRef(EntityKind kind, String key) {
    /** How long keys may be. */
    public static final int LONGEST_KEY = 100;

    public EntityRef {
        if (!kind.mayHave(key)) {
            throw new IllegalArgumentException("'" + key + "' is no key of a " + kind);
        }
    }

    /** The name, where the key may be one of the kind. */
    public static Optional<EntityRef> of(EntityKind kind, String key) {
        return kind.mayHave(key) ? Optional.of(new EntityRef(kind, key)) : Optional.empty();
    }

    /** What {@link #toString} wrote; empty for anything else. */
    public static Optional<EntityRef> parse(String text) {
        String kind = text.substring(0, Math.max(0, text.indexOf('/')));
        return Arrays.stream(EntityKind.values()).filter(k -> k.name().equals(kind)).findFirst()
                .flatMap(k -> of(k, text.substring(kind.length() + 1)));
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
