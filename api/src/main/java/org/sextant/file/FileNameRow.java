package org.sextant.file;

import io.micronaut.core.annotation.Introspected;

/** A row of {@code content_file_name}. */
@Introspected
record FileNameRow(String sha256, String name) {
}
