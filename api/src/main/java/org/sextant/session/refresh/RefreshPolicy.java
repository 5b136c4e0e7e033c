package org.sextant.session.refresh;

import java.time.Duration;

/**
 * How long refresh tokens are good for, and with them sessions.
 *
 * @param lifetime how long a refresh token is good for; each use gives a new one, so a session lasts as long after its
 *                 last use
 * @param grace    how long after its use a refresh token may be shown again: the answer may have been lost on a line that
 *                 was cut, or two tabs may have asked at once. Both get the same new token, so that whoever stole the
 *                 old one is noticed all the same as soon as the new one is used twice
 */
record RefreshPolicy(Duration lifetime, Duration grace) {
    static final RefreshPolicy PRESENT = new RefreshPolicy(Duration.ofDays(30), Duration.ofSeconds(10));
}
