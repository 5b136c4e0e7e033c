package org.sextant.account.password;

/** Why a password may not be chosen. */
public enum PasswordProblem {
    /** It has fewer characters than {@link PasswordRules#SHORTEST}. */
    TOO_SHORT,
    /** It has more characters than {@link PasswordRules#LONGEST}. */
    TOO_LONG,
    /** It is one of those that are tried first. */
    TOO_COMMON,
    /** It is what one signs in with. */
    IS_LOGIN
}
