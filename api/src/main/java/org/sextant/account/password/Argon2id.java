package org.sextant.account.password;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Memory-hard hashes of passwords, in the form {@code $argon2id$v=19$m=...,t=...,p=...$salt$hash}, from which their
 * parameters are read. {@link PasswordHashes} bounds how many are computed at once.
 */
public final class Argon2id {
    /** OWASP Password Storage Cheat Sheet, "Argon2id": 19 MiB, two iterations, one lane. */
    static final int MEMORY_KIB = 19_456;
    static final int ITERATIONS = 2;
    static final int PARALLELISM = 1;

    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    /** A hash under the present parameters that is nobody's: of all passwords, none is known to come to zeros. */
    private static final String NOBODYS = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY_KIB, ITERATIONS,
            PARALLELISM, zeros(SALT_BYTES), zeros(HASH_BYTES));

    private final RandomGenerator random;

    Argon2id(RandomGenerator random) {
        this.random = random;
    }

    /** The hash of a password under the present parameters. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return present().hash(bytes(password), salt).getResult();
    }

    /** Whether a hash is that of the password. It takes as long where there is no hash, and then it is none. */
    public boolean matches(String password, Optional<String> hash) {
        String held = hash.orElse(NOBODYS);
        boolean same = Argon2Function.getInstanceFromHash(held).check(bytes(password),
                held.getBytes(StandardCharsets.US_ASCII));
        return same && hash.isPresent();
    }

    /** Whether a hash was made under other parameters than the present ones. */
    public boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(present());
    }

    /** Made when it is first needed, for it keeps as much memory as a hash takes. */
    private static Argon2Function present() {
        return Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, PARALLELISM, HASH_BYTES, Argon2.ID,
                Argon2Function.ARGON2_VERSION_13);
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    private static byte[] bytes(String password) {
        return PasswordRules.normal(password).getBytes(StandardCharsets.UTF_8);
    }
}
