package org.sextant.platform;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The only source of new names. */
@Singleton
public final class Identifiers {
    private static final int REQUEST_BYTES = 8;
    private static final int FORM_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** A name for one request, 16 hexadecimal digits. */
    public String request() {
        return digits(REQUEST_BYTES);
    }

    /** A key for one form, 32 hexadecimal digits: sent twice, it is known again. */
    public String form() {
        return digits(FORM_BYTES);
    }

    private String digits(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The clock and the random source of the running server. */
    @Factory
    static final class Sources {
        @Singleton
        Clock clock() {
            return Clock.systemUTC();
        }

        @Singleton
        RandomGenerator random() {
            return new SecureRandom();
        }
    }
}
