package org.sextant.session.refresh;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sextant.account.token.DerivedKeys;
import org.sextant.schema.release.Sha256;

/**
 * Makes refresh tokens of 256 bits. A token comes of the seed of its session, its number and a key that the database does
 * not hold, so that the newest one of a session can be told again although only its hash is kept.
 */
@Singleton
final class RefreshTokens {
    /** How long a seed is. */
    static final int SEED_BYTES = 32;

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    RefreshTokens(DerivedKeys keys) {
        this.key = new SecretKeySpec(keys.key("refresh-token-1"), HMAC);
    }

    /** The token of a session with a number. */
    String token(byte[] seed, int generation) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(seed);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(generation).flip());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    /** What is kept of a token. */
    static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
