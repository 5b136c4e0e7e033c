package org.sextant.mail;

import java.util.Locale;
import java.util.Optional;
import org.sextant.platform.AccountId;

/**
 * A letter that is to be sent.
 *
 * @param about   whose account it is about: the letter goes when the account is deleted
 * @param to      an e-mail address
 * @param locale  the language it is written in
 * @param subject one line
 * @param text    plain text, lines end with a line feed
 */
public record Letter(Optional<AccountId> about, String to, Locale locale, String subject, String text) {
    public Letter {
        if (to.chars().anyMatch(Character::isISOControl) || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a header of a letter is one line");
        }
    }
}
