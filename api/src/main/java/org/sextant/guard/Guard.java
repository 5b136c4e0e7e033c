package org.sextant.guard;

import java.time.Duration;

/**
 * How often something may be attempted. A window begins with its first attempt; when it is over, counting begins anew.
 *
 * @param name     what is counted; at most 32 characters
 * @param attempts how many there may be within a window
 * @param window   how long a window lasts
 */
public record Guard(String name, int attempts, Duration window) {
    /** An attempt of somebody or something, such as a login or an address. */
    public Attempt by(String subject) {
        return new Attempt(this, subject);
    }
}
