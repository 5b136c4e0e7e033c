package org.sextant.schema.release;

/**
 * A release as {@link ReleaseFormat} writes it.
 *
 * @param json          its canonical bytes
 * @param contentSha256 the checksum of its content, as they say it
 */
@SuppressWarnings("ArrayRecordComponent") // written and forgotten, never compared
public record WrittenRelease(byte[] json, String contentSha256) {
}
