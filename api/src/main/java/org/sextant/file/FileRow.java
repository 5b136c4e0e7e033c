package org.sextant.file;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code content_file}. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
@MappedEntity("content_file")
record FileRow(@Id String sha256, String mediaType, int size, byte[] bytes) {
}
