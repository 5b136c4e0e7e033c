package org.sextant.challenges.bank;

import org.sextant.schema.rule.Rule;

/** A text that is no YAML we take; its message is a sentence. */
final class YamlProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final transient Rule rule;

    YamlProblem(int line, String sentence) {
        this(line, BankRules.YAML, sentence);
    }

    YamlProblem(int line, Rule rule, String sentence) {
        super(sentence);
        this.line = line;
        this.rule = rule;
    }

    /** What it breaks. */
    Rule rule() {
        return rule;
    }

    /** Where, from 1; 0 when unknown. */
    int line() {
        return line;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
