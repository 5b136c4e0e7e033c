package org.sextant.account;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;

/**
 * An account.
 *
 * @param login     what one signs in with: the e-mail address, else the user name, else what an external provider says
 * @param email     null where there is none
 * @param userName  null where there is none
 * @param firstName of who holds it
 * @param lastName  of who holds it
 * @param locale    in which letters are written to them
 */
public record Account(AccountId id, String login, @Nullable String email, @Nullable String userName, String firstName,
        String lastName, Locale locale, Instant createdAt) {
}
