package org.sextant.upload;

import java.time.Instant;

/**
 * Where somebody may hand in files.
 *
 * @param path         from the root of the server; whoever knows it may hand in files as them
 * @param maximumBytes the largest file that is taken
 */
public record UploadAddress(String path, Instant expiresAt, int maximumBytes) {
}
