package org.sextant.platform;

import java.util.Map;
import java.util.Optional;
import org.sextant.platform.StartRefused.Reason;

/**
 * How people reach the server, and who runs it.
 *
 * @param trustedProxies through how many proxies of one's own every request comes; each adds the address it was called
 *                       from to {@code X-Forwarded-For}, and what stands before that anybody may have written
 * @param admin          the e-mail address of whoever runs the installation, who gets an account at the start
 */
public record Access(int trustedProxies, Optional<String> admin) {
    /** People call the server itself, and nobody is to run it. */
    public static final Access DIRECT = new Access(0, Optional.empty());

    private static final int MOST_PROXIES = 10;

    static Access from(Map<String, String> environment) {
        return new Access(proxies(environment.getOrDefault("SEXTANT_TRUSTED_PROXIES", "0")),
                Optional.ofNullable(environment.get("SEXTANT_ADMIN")).filter(text -> !text.isBlank())
                        .map(Access::email));
    }

    private static int proxies(String text) {
        try {
            int proxies = Integer.parseInt(text.strip());
            if (proxies >= 0 && proxies <= MOST_PROXIES) {
                return proxies;
            }
        } catch (NumberFormatException _) {
            // refused below, with the same sentence as a number out of range
        }
        throw new StartRefused(Reason.SETTINGS, "SEXTANT_TRUSTED_PROXIES is '" + text
                + "'; write how many proxies of yours stand before this server, from 0 to " + MOST_PROXIES + ".");
    }

    private static String email(String text) {
        String email = text.strip();
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new StartRefused(Reason.SETTINGS,
                    "SEXTANT_ADMIN is '" + text + "'; write the e-mail address of whoever runs this installation.");
        }
        return email;
    }
}
