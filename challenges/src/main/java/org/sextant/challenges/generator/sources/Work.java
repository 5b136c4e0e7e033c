package org.sextant.challenges.generator.sources;

import java.util.List;

/**
 * A scholarly work as catalogues describe it.
 *
 * @param doi its identifier, in lower case, without anything before {@code 10.}
 */
record Work(String doi, String title, String author, int year, Language language, Kind kind) {
    /** Whether the rules of the collection let it in: an article, in French or English, of that year or later. */
    boolean wanted(int since) {
        return kind == Kind.ARTICLE && year >= since && (language == Language.FRENCH || language == Language.ENGLISH);
    }

    /** A language, as each catalogue writes it. */
    enum Language {
        FRENCH("Français", "fre", "french"), ENGLISH("Anglais", "eng", "english"), SPANISH("Espagnol", "spa",
                "spanish"), GERMAN("Allemand", "ger", "german");

        static final List<Language> MIXED = List.of(FRENCH, FRENCH, FRENCH, ENGLISH, ENGLISH, ENGLISH, SPANISH, GERMAN);

        final String csv;
        final String ris;
        final String bib;

        Language(String csv, String ris, String bib) {
            this.csv = csv;
            this.ris = ris;
            this.bib = bib;
        }
    }

    /** What was published, as each catalogue writes it. */
    enum Kind {
        ARTICLE("Article de revue", "JOUR", "article"), THESIS("Thèse", "THES",
                "phdthesis"), CONFERENCE("Communication de colloque", "CONF", "inproceedings");

        static final List<Kind> MIXED = List.of(ARTICLE, ARTICLE, ARTICLE, THESIS, CONFERENCE);

        final String csv;
        final String ris;
        final String bib;

        Kind(String csv, String ris, String bib) {
            this.csv = csv;
            this.ris = ris;
            this.bib = bib;
        }
    }
}
