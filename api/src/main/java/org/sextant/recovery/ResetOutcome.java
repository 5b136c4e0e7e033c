package org.sextant.recovery;

import java.util.List;
import org.sextant.account.password.PasswordProblem;

/** What choosing a password by a link came to. */
sealed interface ResetOutcome {
    /** It was chosen; one signs in with this login. */
    record Chosen(String login) implements ResetOutcome {
    }

    /** The link is unknown, used or has expired. */
    record NoLink() implements ResetOutcome {
    }

    /** The password may not be chosen; the link is still good. */
    record Refused(List<PasswordProblem> problems) implements ResetOutcome {
    }
}
