package org.sextant.file;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sextant.account.token.DerivedKeys;

/**
 * The addresses of files that drafts name: those of published files, with a key behind them that is good for one to two
 * hours, so that pages that are drawn again in the meantime stay the same.
 */
@Singleton
final class DraftFiles {
    /** The parameter that has the key. */
    static final String KEY = "key";

    private static final String HMAC = "HmacSHA256";
    private static final long HOUR = Duration.ofHours(1).toSeconds();
    private static final int HOURS = 2;

    private final byte[] secret;
    private final Clock clock;

    DraftFiles(DerivedKeys keys, Clock clock) {
        this.secret = keys.key("draft-files-1");
        this.clock = clock;
    }

    /** Where a file is for a while, for whoever is told. */
    String path(FileAddress address) {
        return address.path() + "?" + KEY + "=" + key(address, hour() + HOURS);
    }

    /** Whether a key is one to a file, and still good. */
    boolean isGood(FileAddress address, String key) {
        int dot = key.indexOf('.');
        String hour = key.substring(0, Math.max(0, dot));
        return hour.matches("\\d{1,9}") && Long.parseLong(hour) > hour()
                && MessageDigest.isEqual(bytes(key), bytes(key(address, Long.parseLong(hour))));
    }

    private String key(FileAddress address, long until) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            byte[] sealed = mac.doFinal(bytes(until + "\n" + address.sha256() + "\n" + address.name()));
            return until + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    private long hour() {
        return clock.instant().getEpochSecond() / HOUR;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
