package org.sextant.challenges.bank.report;

/** What is to be said of a figure; never by colour alone. */
enum Mark {
    NONE("", ""), GOOD("✓", "held"), WANTING("△", "less than wanted"), BAD("✗", "broken");

    private final String sign;
    private final String words;

    Mark(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    static Mark of(Standing.Verdict verdict) {
        return switch (verdict) {
            case HELD -> GOOD;
            case WANTING -> WANTING;
            case BROKEN -> BAD;
        };
    }

    static Mark goodIf(boolean isGood) {
        return isGood ? GOOD : BAD;
    }

    String sign() {
        return sign;
    }

    String words() {
        return words;
    }
}
