package org.sextant.upload;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The bytes of a row of {@code upload}; the rest is read in another shape. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
@MappedEntity("upload")
record UploadRow(@Id long id, byte[] bytes) {
}
