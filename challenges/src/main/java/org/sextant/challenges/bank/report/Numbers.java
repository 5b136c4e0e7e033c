package org.sextant.challenges.bank.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the report writes them. */
final class Numbers {
    private Numbers() {
    }

    /** With one decimal where it is not whole. */
    static String shown(double number) {
        return format("#,##0.#", number);
    }

    /** With so many decimals at most. */
    static String format(String pattern, double number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** A part of a whole in per cent; a dash for a part of nothing. */
    static String percent(long part, long whole) {
        return whole == 0 ? "–" : Math.round(100.0 * part / whole) + " %";
    }
}
