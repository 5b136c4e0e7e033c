package org.sextant.search.analysis;

import org.tartarus.snowball.ext.EnglishStemmer;

/** English words without their endings: plurals in the stem, all that the Snowball rules know in the root. */
final class EnglishForms {
    private EnglishForms() {
    }

    static String stem(String plain) {
        int length = plain.length();
        if (length < 4 || !plain.endsWith("s") || plain.endsWith("ss") || plain.endsWith("us")
                || plain.endsWith("is")) {
            return plain;
        } else if (plain.endsWith("ies") && length > 4) {
            return plain.substring(0, length - 3) + "y";
        }
        return plain.substring(0, plain.endsWith("sses") || plain.endsWith("ches") || plain.endsWith("xes")
                ? length - 2
                : length - 1);
    }

    static String root(String plain) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(plain);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
