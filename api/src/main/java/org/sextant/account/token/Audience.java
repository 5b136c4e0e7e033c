package org.sextant.account.token;

/**
 * Who takes a token. Whoever gets hold of one cannot show it to anybody else: what is short-lived at one door stays so.
 *
 * @param name stands in the token as {@code aud}; for ever the same
 */
public record Audience(String name) {
    /** The API, which takes bearer tokens and asks no database who holds them. */
    public static final Audience API = new Audience("api");
}
