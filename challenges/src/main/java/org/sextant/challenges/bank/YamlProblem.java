package org.sextant.challenges.bank;

/** A text that is no YAML we take; its message is a sentence. */
final class YamlProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    YamlProblem(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    /** Where, from 1; 0 when unknown. */
    int line() {
        return line;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
