package org.sextant.search.query;

import java.util.List;

/**
 * Something that a question is about.
 *
 * @param words     its words, plain
 * @param exact     its first word as it was written
 * @param others    what else it is called, each a sequence of plain words
 * @param meant     what was meant where its word is nowhere, best first
 * @param isSmall   whether it only holds others together
 * @param isUnknown whether its word is nowhere
 */
record Concept(List<String> words, String exact, List<List<String>> others, List<String> meant, boolean isSmall,
        boolean isUnknown) {
}
