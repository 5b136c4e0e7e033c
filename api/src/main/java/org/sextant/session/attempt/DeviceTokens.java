package org.sextant.session.attempt;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sextant.account.token.DerivedKeys;
import org.sextant.platform.AccountId;
import org.sextant.platform.SessionId;

/**
 * Texts by which a device is known again after its session: its account, the session and the second in which the text
 * was made, signed. Nothing is stored. Whoever holds one may do nothing with it but have their attempts at the password
 * of that one account counted apart.
 */
@Singleton
public final class DeviceTokens {
    /** How long a token is good for; each session and each refresh of it gives a new one. */
    public static final Duration LIFETIME = Duration.ofDays(180);

    private static final String HMAC = "HmacSHA256";
    private static final int SAID_BYTES = 3 * Long.BYTES;
    private static final int BYTES = SAID_BYTES + 32;
    /** In base 64, without padding. */
    private static final int CHARACTERS = (BYTES * 8 + 5) / 6;

    private final SecretKeySpec key;
    private final Clock clock;

    DeviceTokens(DerivedKeys keys, Clock clock) {
        this.key = new SecretKeySpec(keys.key("device-token-1"), HMAC);
        this.clock = clock;
    }

    /** The token of a device, made now. */
    public String token(Device device) {
        byte[] said = ByteBuffer.allocate(SAID_BYTES).putLong(device.account().value())
                .putLong(device.session().value()).putLong(clock.instant().getEpochSecond()).array();
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(ByteBuffer.allocate(BYTES).put(said).put(signature(said)).array());
    }

    /** The device that a text names; none where this installation did not sign it, or too long ago. */
    public Optional<Device> device(String token) {
        if (token.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            return signed(ByteBuffer.wrap(Base64.getUrlDecoder().decode(token)));
        } catch (IllegalArgumentException notInBase64) {
            return Optional.empty();
        }
    }

    private Optional<Device> signed(ByteBuffer token) {
        byte[] said = new byte[SAID_BYTES];
        byte[] signature = new byte[BYTES - SAID_BYTES];
        token.get(said).get(signature);
        return MessageDigest.isEqual(signature, signature(said)) ? lasting(ByteBuffer.wrap(said)) : Optional.empty();
    }

    private Optional<Device> lasting(ByteBuffer said) {
        Device device = new Device(new AccountId(said.getLong()), new SessionId(said.getLong()));
        Instant end = Instant.ofEpochSecond(said.getLong()).plus(LIFETIME);
        return end.isAfter(clock.instant()) ? Optional.of(device) : Optional.empty();
    }

    private byte[] signature(byte[] said) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
