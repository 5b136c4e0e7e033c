package org.sextant.account;

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
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;

/** Passwords: which may be chosen, and choosing one. */
@Singleton
public class PasswordService {
    /** The fewest characters of a password. */
    public static final int SHORTEST = PasswordRules.SHORTEST;
    /** The most characters of a password. */
    public static final int LONGEST = PasswordRules.LONGEST;

    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final Set<String> common = common();

    PasswordService(AccountRepository accounts, PasswordHashes hashes) {
        this.accounts = accounts;
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

    /** Chooses the password with a hash for an account. */
    public void choose(Actor actor, AccountId account, String hash) {
        accounts.choose(account.value(), hash);
    }

    /** Puts a hash in the place of another of the same password, unless that has gone meanwhile. */
    public void renew(AccountId account, String before, String hash) {
        accounts.replace(account.value(), before, hash);
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
