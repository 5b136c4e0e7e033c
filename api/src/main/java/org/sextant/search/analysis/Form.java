package org.sextant.search.analysis;

/** The forms of a word under which it is indexed, from the closest to the farthest. */
public enum Form {
    /** As written, and without accents. */
    PLAIN,
    /** Without number and gender: {@code mots-clés} and {@code mot-clé}. */
    STEM,
    /** What words of one family share: {@code sécurité} and {@code sécuriser}. */
    ROOT
}
