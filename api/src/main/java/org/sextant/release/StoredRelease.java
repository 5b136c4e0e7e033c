package org.sextant.release;

import org.sextant.schema.release.Release;

/** A release as the archive keeps it. */
public record StoredRelease(ReleaseHeader header, Release release) {
}
