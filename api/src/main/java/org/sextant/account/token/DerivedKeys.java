package org.sextant.account.token;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys of this installation, the same on every node: one for each purpose, none of which tells another. */
@Singleton
public final class DerivedKeys {
    private static final String HMAC = "HmacSHA256";

    private final SigningKey key;

    DerivedKeys(SigningKey key) {
        this.key = key;
    }

    /**
     * The key for a purpose, 256 bits.
     *
     * @param purpose names it, such as {@code demonstration-1}; another name, another key
     */
    public byte[] key(String purpose) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.bytes(), HMAC));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
