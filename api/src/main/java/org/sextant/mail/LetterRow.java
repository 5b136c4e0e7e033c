package org.sextant.mail;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code letter}; it is read in other shapes. */
@MappedEntity("letter")
record LetterRow(@Id long id) {
}
