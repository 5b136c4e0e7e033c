package org.sextant.schema.part;

/** What a text field is made for: petit, mots, phrase, paragraphe, nombre, date. */
public enum InputFormat {
    /** A few characters. */
    SHORT,
    /** A few words. */
    WORDS,
    /** A sentence. */
    SENTENCE,
    /** Several sentences. */
    PARAGRAPH,
    /** A number; compared as one. */
    NUMBER,
    /** A date. */
    DATE
}
