package org.sextant.account.password;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords: which may be chosen, and what is kept of one. */
@Singleton
public class PasswordService {
    /** The fewest characters of a password. */
    public static final int SHORTEST = PasswordRules.SHORTEST;
    /** The most characters of a password. */
    public static final int LONGEST = PasswordRules.LONGEST;

    private final PasswordHashes hashes;
    private final Set<String> common = common();

    PasswordService(PasswordHashes hashes) {
        this.hashes = hashes;
    }

    /** All that is wrong with a password that somebody with this login wants to choose; nothing when it may be. */
    public List<PasswordProblem> problems(String password, String login) {
        return PasswordRules.problems(password, login, common);
    }

    /** The hash of a password that may be chosen. It takes a while: not within a transaction. */
    public String hash(String password) {
        return hashes.inTurn(argon -> argon.hash(password));
    }

    private static Set<String> common() {
        try (InputStream in = PasswordService.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("common-passwords.txt cannot be read", e);
        }
    }
}
