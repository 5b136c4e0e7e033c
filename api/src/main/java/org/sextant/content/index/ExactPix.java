package org.sextant.content.index;

import java.math.BigInteger;
import java.util.Objects;

/**
 * Pix as an exact fraction in lowest terms: what several skills bring adds up without loss, and only the sum is rounded.
 *
 * @param numerator   0 or more
 * @param denominator 1 or more
 */
public record ExactPix(BigInteger numerator, BigInteger denominator) {
    /** Nothing. */
    public static final ExactPix ZERO = of(0, 1);

    public ExactPix {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " pix");
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = Objects.requireNonNull(numerator.divide(common));
        denominator = Objects.requireNonNull(denominator.divide(common));
    }

    /** A fraction. */
    public static ExactPix of(long numerator, long denominator) {
        return new ExactPix(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The sum. */
    public ExactPix plus(ExactPix other) {
        return new ExactPix(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The whole pix in it. */
    public int floor() {
        return numerator.divide(denominator).intValueExact();
    }

    /** The nearest number that a client can read. */
    public double approximately() {
        return numerator.doubleValue() / denominator.doubleValue();
    }
}
