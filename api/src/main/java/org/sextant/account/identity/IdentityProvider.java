package org.sextant.account.identity;

/**
 * Who vouches for an identity. External providers are data: any other key, under which the subjects they name are kept.
 *
 * @param key at most 64 characters, for ever the same
 */
public record IdentityProvider(String key) {
    /** Whoever reads letters sent to an e-mail address. */
    public static final IdentityProvider EMAIL = new IdentityProvider("email");
    /** A school, which gives user names. */
    public static final IdentityProvider USER_NAME = new IdentityProvider("user-name");
}
