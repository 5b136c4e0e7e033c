package org.sextant.registration;

import java.util.Locale;
import java.util.Optional;

/**
 * What somebody says who opens an account.
 *
 * @param email     what they sign in with, or none
 * @param userName  what they sign in with, or none
 * @param key       the same when the same registration is sent again
 */
public record Registration(Optional<String> email, Optional<String> userName, String password, String firstName,
        String lastName, Locale locale, String key) {
    @Override
    public String toString() {
        return "a registration";
    }
}
