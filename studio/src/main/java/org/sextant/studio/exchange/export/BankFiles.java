package org.sextant.studio.exchange.export;

import java.time.Instant;

/**
 * Where the bank files of a release may be fetched for a while.
 *
 * @param path from the root of the server; whoever knows it may fetch them
 */
record BankFiles(String path, String fileName, Instant expiresAt) {
}
