package org.sextant.link;

/** What a link is good for. */
public enum LinkPurpose {
    /** To choose a new password. */
    PASSWORD,
    /** To choose the first password of an account that was made without one. */
    FIRST_PASSWORD,
    /** To choose another password, by a link that somebody who may hands over: no letter can go to the holder. */
    HANDED_PASSWORD,
    /** To say that the address of a new account is one's own. */
    EMAIL_CONFIRM,
    /** To take a new address in the place of the old one. */
    EMAIL_CHANGE,
    /** To fetch a copy of one's data. */
    EXPORT
}
