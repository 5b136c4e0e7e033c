package org.sextant.registration;

import java.util.List;

/** What is wrong with a registration. */
public enum RegistrationProblem {
    /** Neither an e-mail address nor a user name is given, or both. */
    LOGIN_UNCLEAR(""),
    /** The e-mail address is none, or one that nobody may have. */
    EMAIL_INVALID("email"),
    /** The user name is none. */
    USER_NAME_INVALID("userName"),
    /** The password has too few characters. */
    PASSWORD_TOO_SHORT("password"),
    /** The password has too many characters. */
    PASSWORD_TOO_LONG("password"),
    /** The password is one of those that are tried first. */
    PASSWORD_TOO_COMMON("password"),
    /** The password is what one signs in with. */
    PASSWORD_IS_LOGIN("password"),
    /** The first name is empty or too long. */
    FIRST_NAME_INVALID("firstName"),
    /** The last name is empty or too long. */
    LAST_NAME_INVALID("lastName"),
    /** The language is too long. */
    LOCALE_INVALID("locale"),
    /** The idempotency key is too short to be used once, or too long. */
    KEY_INVALID("idempotencyKey");

    private final String field;

    RegistrationProblem(String field) {
        this.field = field;
    }

    /** The input at fault, from the outermost field; none when it is no single field. */
    public List<String> field() {
        return field.isEmpty() ? List.of() : List.of("input", field);
    }
}
