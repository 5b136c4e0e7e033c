package org.sextant.account.token;

import io.micronaut.context.annotation.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;

/** The key that signs tokens: derived from {@code SEXTANT_SECRET}, or from a secret made once and kept in the home. */
@Context
final class SigningKey {
    private static final int SECRET_BYTES = 32;

    private final byte[] bytes;

    SigningKey(Settings settings, RandomGenerator random) {
        this.bytes = digest(settings.secret().orElseGet(() -> kept(settings.home().resolve("secret"), random)));
    }

    /** 256 bits. */
    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String kept(Path file, RandomGenerator random) {
        try {
            if (!Files.isRegularFile(file)) {
                make(file, random);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartRefused(Reason.CANNOT_WRITE, "the secret that signs tokens cannot be kept in " + file
                    + "; make the home writable, or set SEXTANT_SECRET.", e);
        }
    }

    private static void make(Path file, RandomGenerator random) throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(file.getParent(), "secret", ".new");
        Files.writeString(whole, HexFormat.of().formatHex(secret));
        if (Files.getFileStore(whole).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(whole, file);
    }
}
