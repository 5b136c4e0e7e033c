package org.sextant.account;

import java.util.Locale;
import java.util.Set;
import org.sextant.account.identity.Identity;
import org.sextant.platform.Role;

/**
 * An account that is to be opened.
 *
 * @param identity what it is known by at first
 * @param roles    what its holder may do beside learning
 */
public record NewAccount(Identity identity, String firstName, String lastName, Locale locale, Set<Role> roles) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
