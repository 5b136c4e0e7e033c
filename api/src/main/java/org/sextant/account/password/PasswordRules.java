package org.sextant.account.password;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sextant.account.identity.Identity;

/**
 * Which passwords may be chosen: long ones that nobody tries first, without rules about their characters. After NIST
 * SP 800-63B, 5.1.1.2.
 */
final class PasswordRules {
    /** The fewest characters. */
    static final int SHORTEST = 10;
    /** The most characters, which bounds what a request can make the server compute. */
    static final int LONGEST = 200;
    /** A password that repeats fewer characters than this is common, whatever its length. */
    private static final int DIFFERENT = 4;

    private PasswordRules() {
    }

    /** The one way to read it: two keyboards may write the same letter in two ways. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /**
     * All that is wrong with a password.
     *
     * @param login  what its holder signs in with
     * @param common passwords that are tried first, in lower case
     */
    static List<PasswordProblem> problems(String password, String login, Set<String> common) {
        String normal = normal(password);
        String folded = normal.strip().toLowerCase(Locale.ROOT);
        List<PasswordProblem> problems = new ArrayList<>();
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            problems.add(PasswordProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            problems.add(PasswordProblem.TOO_LONG);
        }
        if (length >= SHORTEST && (common.contains(folded) || folded.codePoints().distinct().count() < DIFFERENT)) {
            problems.add(PasswordProblem.TOO_COMMON);
        }
        if (!login.isEmpty() && folded.equals(Identity.login(login).subject())) {
            problems.add(PasswordProblem.IS_LOGIN);
        }
        return problems;
    }
}
