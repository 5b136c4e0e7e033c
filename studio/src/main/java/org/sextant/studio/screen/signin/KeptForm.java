package org.sextant.studio.screen.signin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form that somebody sent after their session had ended. The page on which one signs in carries it, so that nothing
 * written is lost; no server keeps it.
 *
 * @param to   the address of the studio that it was sent to
 * @param body as it was sent, {@code application/x-www-form-urlencoded}
 */
public record KeptForm(String to, String body) {
    /** The longest body that is kept, in characters: coded once more it must be one that the server takes. */
    static final int LONGEST = 5_000_000;
    private static final int MOST_VALUES = 10_000;
    private static final int LONGEST_ADDRESS = 4_000;
    private static final Pattern ADDRESS = Pattern.compile("/studio/[\\w~!$&'()*+,;=:@%./?-]+");
    /** Where people sign in and out: nothing is kept for these, and no password. */
    private static final Pattern DOORS = Pattern.compile("/studio/sign-(in|out)\\b.*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i).*/(\\.|%2e){1,2}(/|\\?|$).*");

    /** A form that can be kept; empty where there is none, or it is too long, or does not go to a page of the studio. */
    static Optional<KeptForm> of(String to, String body) {
        boolean goesToAPage = to.length() <= LONGEST_ADDRESS && ADDRESS.matcher(to).matches()
                && !DOORS.matcher(to).matches() && !ELSEWHERE.matcher(to).matches();
        return goesToAPage && body.length() <= LONGEST && body.chars().filter(c -> c == '&').count() < MOST_VALUES
                ? Optional.of(new KeptForm(to, body))
                : Optional.empty();
    }

    /** What was filled in, in the order in which it was sent. */
    List<Value> values() {
        return Arrays.stream(body.split("&")).filter(pair -> pair.indexOf('=') > 0).map(pair -> new Value(
                decoded(pair.substring(0, pair.indexOf('='))), decoded(pair.substring(pair.indexOf('=') + 1))))
                .toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) { // a stray per cent sign, which no browser sends
            return text;
        }
    }

    /** What was filled into a field. */
    public record Value(String name, String text) {
    }
}
