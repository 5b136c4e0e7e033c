package org.sextant.recovery;

import jakarta.inject.Singleton;
import org.sextant.account.Account;
import org.sextant.platform.Actor;
import org.sextant.registration.RegistrationListener;

/** Asks whoever has opened an account whether its address is theirs. */
@Singleton
final class Welcome implements RegistrationListener {
    private final EmailLinkService emails;

    Welcome(EmailLinkService emails) {
        this.emails = emails;
    }

    @Override
    public void registered(Actor holder, Account account) {
        if (account.email() != null) {
            emails.welcome(account, account.email());
        }
    }
}
