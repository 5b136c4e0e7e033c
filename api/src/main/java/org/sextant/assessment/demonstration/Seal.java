package org.sextant.assessment.demonstration;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sextant.account.token.DerivedKeys;
import org.sextant.assessment.AssessmentKey;

/**
 * Seals the state of a demonstration by AES-GCM under a key of this installation: whoever holds it can neither read nor
 * change it, and every node can open it.
 */
@Singleton
final class Seal {
    private static final String PURPOSE = "demonstration-1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final SecretKeySpec key;
    private final RandomGenerator random;

    Seal(DerivedKeys keys, RandomGenerator random) {
        this.key = new SecretKeySpec(keys.key(PURPOSE), "AES");
        this.random = random;
    }

    /** The key of the test that is in this state: another each time, even of the same state. */
    AssessmentKey.Sealed seal(DemonstrationState state) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(JSON.writeValueAsBytes(state));
            return new AssessmentKey.Sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a demonstration cannot be sealed", e);
        }
    }

    /** The state that a key holds; none where this installation did not seal it. */
    Optional<DemonstrationState> open(AssessmentKey.Sealed sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed.state());
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            byte[] state = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(JSON.readValue(state, DemonstrationState.class));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
