package org.sextant.account.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How identities are written. */
final class IdentityRules {
    /** RFC 5321, 4.5.3.1: a path has 256 octets, two of which are brackets. */
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    /** No blank, control, format or private character of Unicode, none that is no character, no mark of the syntax. */
    private static final String ATOM = "[^\\p{IsWhite_Space}\\p{C}@\"(),:;<>\\[\\]\\\\.]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")*\\.[\\p{L}\\p{M}-]{2,63}"
            + "|" + LABEL + "(\\." + LABEL + ")*\\.xn--[a-z0-9-]+");
    /**
     * Sharp s, final sigma and the two joiners: IDNA 2003, which the JDK speaks, writes them as others or leaves them
     * out, IDNA 2008 as what they are. A letter would go to the domain of somebody else.
     */
    private static final Pattern DEVIATION = Pattern.compile("[\\u00df\\u03c2\\u200c\\u200d]");
    private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{1,63}");

    private IdentityRules() {
    }

    /** The one way to write it: without blanks around it, in lower case, composed. */
    static String normal(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    static boolean isValid(Identity identity) {
        String subject = identity.subject();
        if (identity.provider().equals(IdentityProvider.EMAIL)) {
            int at = subject.lastIndexOf('@');
            return at > 0 && at <= LONGEST_LOCAL_PART && subject.length() <= LONGEST_EMAIL
                    && LOCAL_PART.matcher(subject.substring(0, at)).matches()
                    && isDomain(subject.substring(at + 1));
        }
        return !identity.provider().equals(IdentityProvider.USER_NAME) || USER_NAME.matcher(subject).matches();
    }

    private static boolean isDomain(String text) {
        return DOMAIN.matcher(text).matches() && !DEVIATION.matcher(text).find();
    }
}
