package org.sextant.schema.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A file that content shows or hands out.
 *
 * @param name      the name it is saved under
 * @param mediaType such as {@code image/svg+xml}
 * @param size      in bytes
 * @param sha256    the hash of its bytes, 64 lower-case hexadecimal digits
 * @param alt       what it shows, in words; for pictures
 */
public record FileReference(String name, String mediaType, int size, String sha256, @Nullable LocalizedText alt) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public FileReference {
        Require.text(name, "name");
        Require.text(mediaType, "mediaType");
        Require.within(size, 0, Integer.MAX_VALUE, "size");
        if (!HASH.matcher(Require.present(sha256, "sha256")).matches()) {
            throw new IllegalArgumentException("'sha256' is '" + sha256 + "', not 64 lower-case hexadecimal digits");
        }
    }
}
