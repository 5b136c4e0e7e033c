package org.sextant.registration;

import org.sextant.account.Account;
import org.sextant.platform.Actor;

/** Is told of each account that somebody opens, within the transaction that opens it. */
public interface RegistrationListener {
    /** Somebody opened an account. */
    void registered(Actor holder, Account account);
}
