package org.sextant.session;

import java.time.Duration;

/**
 * How long sessions last.
 *
 * @param lifetime how long a refresh token is good for; each use gives a new one, so a session lasts as long after its
 *                 last use
 * @param grace    how long after its use a refresh token may be shown again: the answer may have been lost on a line that
 *                 was cut, or two tabs may have asked at once. Both get the same new token, so that whoever stole the
 *                 old one is noticed all the same as soon as the new one is used twice
 * @param listed   how many open sessions one is shown
 */
record SessionPolicy(Duration lifetime, Duration grace, int listed) {
    static final SessionPolicy PRESENT = new SessionPolicy(Duration.ofDays(30), Duration.ofSeconds(10), 100);
}
