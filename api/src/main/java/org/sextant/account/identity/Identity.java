package org.sextant.account.identity;

/**
 * What an account is known by. An account may have several; each belongs to one account.
 *
 * @param subject unique within the provider: an e-mail address, a user name, the subject of an external provider
 */
public record Identity(IdentityProvider provider, String subject) {
    private static final String DEMONSTRATION = "@demo.sextant";

    /** An e-mail address, which is normalised. */
    public static Identity email(String text) {
        return new Identity(IdentityProvider.EMAIL, IdentityRules.normal(text));
    }

    /** A user name, which is normalised. */
    public static Identity userName(String text) {
        return new Identity(IdentityProvider.USER_NAME, IdentityRules.normal(text));
    }

    /** What somebody signs in with: an e-mail address when it has an {@code @}, which no user name has. */
    public static Identity login(String text) {
        return text.indexOf('@') < 0 ? userName(text) : email(text);
    }

    /** Whether it is well-formed. */
    public boolean isValid() {
        return IdentityRules.isValid(this);
    }

    /** Whether it is that of a demonstration account, which exist in a trial alone. */
    public boolean isDemonstration() {
        return subject.endsWith(DEMONSTRATION);
    }
}
