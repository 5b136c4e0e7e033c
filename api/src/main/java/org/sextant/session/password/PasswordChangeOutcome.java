package org.sextant.session.password;

import java.time.Duration;
import java.util.List;
import org.sextant.account.password.PasswordProblem;

/** What changing a password came to. */
sealed interface PasswordChangeOutcome {
    /** It is changed. */
    record Changed(int endedSessions) implements PasswordChangeOutcome {
    }

    /**
     * It is not.
     *
     * @param isWrong  whether the present password is another
     * @param problems what is wrong with the new one
     */
    record Refused(boolean isWrong, List<PasswordProblem> problems) implements PasswordChangeOutcome {
    }

    /** Too many passwords were tried. */
    record TooMany(Duration delay) implements PasswordChangeOutcome {
    }
}
