package org.sextant.file;

/**
 * A file as it is served.
 *
 * @param sha256 the hash of its bytes
 * @param name   the name it is saved under
 * @param bytes  not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // files are never compared
public record StoredFile(String sha256, String name, String mediaType, byte[] bytes) {
}
