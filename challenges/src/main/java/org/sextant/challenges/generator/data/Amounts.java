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

    /** Cents as euros to be read in a sentence: a no-break space between thousands. */
    static String read(long cents) {
        return euros(cents).replaceAll("\\B(?=(\\d{3})+,)", "\u00A0");
    }
}
