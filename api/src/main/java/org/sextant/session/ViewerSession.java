package org.sextant.session;

import java.time.Instant;

/**
 * A session that its holder looks at.
 *
 * @param address   where it was last used from
 * @param isCurrent whether it is the one they look with
 */
record ViewerSession(Instant createdAt, Instant usedAt, String address, boolean isCurrent) {
}
