package org.sextant.challenges.generator.data;

import java.math.BigDecimal;

/** Numbers as French texts write them. */
final class Amounts {
    private Amounts() {
    }

    /** With a comma before the decimals, which stay as they are. */
    static String shown(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** Cents as euros with two decimals. */
    static String euros(long cents) {
        return shown(BigDecimal.valueOf(cents, 2));
    }
}
