package org.sextant.studio.draft.entity;

import java.nio.charset.StandardCharsets;
import org.sextant.schema.release.Sha256;

/**
 * An entity as a release writes it: canonical JSON. That of a revision can be read as its record; that of a working copy is
 * as far as its author has come.
 */
public record Document(String json) {
    /** The longest, in characters. */
    public static final int LONGEST = 1_000_000;

    /** The checksum of its bytes. */
    public String sha256() {
        return Sha256.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
