package org.sextant.search.analysis;

/**
 * A word of a text.
 *
 * @param start   where it begins in the text, without an elided article, in UTF-16 units
 * @param end     where it ends, exclusive
 * @param exact   the word in lower case, as it was written
 * @param plain   the same without accents and ligatures
 * @param overlay whether it is another reading of the place of the word that follows: {@code wifi} over {@code wi fi}
 */
public record Token(int start, int end, String exact, String plain, boolean overlay) {
}
