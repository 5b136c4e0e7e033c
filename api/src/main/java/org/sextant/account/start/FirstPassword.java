package org.sextant.account.start;

import org.sextant.platform.AccountId;

/** Lets whoever runs the installation choose the first password of an account that was made for them at the start. */
public interface FirstPassword {
    /** Hands out a way to choose one; called at each start until one is chosen. */
    void offer(AccountId account, String email);
}
