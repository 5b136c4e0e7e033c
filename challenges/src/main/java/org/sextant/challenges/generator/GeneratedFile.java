package org.sextant.challenges.generator;

/**
 * A file that a generator made.
 *
 * @param name the name it is saved under, such as {@code releve.ods}
 */
@SuppressWarnings("ArrayRecordComponent") // made, written and forgotten; never compared
public record GeneratedFile(String name, byte[] bytes) {
}
