package org.sextant.mail;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sextant.account.token.DerivedKeys;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Keeps the texts of waiting letters from whoever reads the database or a copy of it: the links in them open accounts.
 * AES-GCM by a key that comes of the secret of the installation, a nonce before it, the recipient bound to it.
 */
@Singleton
final class LetterSeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final RandomGenerator random;

    LetterSeal(DerivedKeys secret, RandomGenerator random) {
        this.key = new SecretKeySpec(secret.key("letters"), "AES");
        this.random = random;
    }

    /** A text that only this installation reads. */
    String sealed(String recipient, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, recipient).doFinal(text.getBytes(UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    /** The text; none when another secret sealed it, or somebody changed it. */
    Optional<String> opened(String recipient, String sealed) {
        try {
            byte[] whole = Base64.getDecoder().decode(sealed);
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce, recipient).doFinal(whole, NONCE_BYTES,
                    whole.length - NONCE_BYTES);
            return Optional.of(new String(text, UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String recipient) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(recipient.getBytes(UTF_8));
        return cipher;
    }
}
