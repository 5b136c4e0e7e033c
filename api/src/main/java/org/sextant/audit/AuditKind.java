package org.sextant.audit;

/** What happened. The names stand in the database: add to them, do not rename them. */
public enum AuditKind {
    /** An account was opened by whoever holds it. */
    REGISTERED,
    /** An account was made at the start of the server. */
    ACCOUNT_MADE,
    /** Somebody signed in. */
    SIGNED_IN,
    /** A password was not that of the account. */
    SIGN_IN_FAILED,
    /** As many passwords were tried as a guard allows, the last for this account: none is taken for a while. */
    TOO_MANY_ATTEMPTS,
    /** A refresh token was used a second time: the session was ended. */
    REFRESH_REUSED,
    /** A session was ended by its holder. */
    SESSION_ENDED,
    /** All sessions, or all others, were ended by their holder, or by a new password. */
    SESSIONS_ENDED,
    /** A password was changed by somebody who knew it. */
    PASSWORD_CHANGED,
    /** Somebody was given a one-time link by which the password of an account is chosen, to hand it over. */
    PASSWORD_LINK_ISSUED,
    /** A password was chosen by a one-time link. */
    PASSWORD_RESET,
    /** An e-mail address was confirmed by a one-time link. */
    EMAIL_CONFIRMED,
    /** An e-mail address was changed. */
    EMAIL_CHANGED,
    /** Roles were granted or taken away. */
    ROLES_CHANGED,
    /** Somebody asked for a copy of their data. */
    DATA_EXPORTED,
    /** An account was deleted with all that belonged to it. */
    ACCOUNT_DELETED
}
