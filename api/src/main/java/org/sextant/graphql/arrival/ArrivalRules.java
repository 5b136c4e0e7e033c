package org.sextant.graphql.arrival;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Under which name a request may come in, how slowly, and what a piece of it takes until the rest is there. */
final class ArrivalRules {
    /** The slowest line, in bytes a second, on which a request of any length arrives in time. */
    static final int SLOWEST_LINE = 4_096;

    /** What a piece of a body takes beside its bytes, so that bytes that come one by one are not free. */
    static final int PIECE_BYTES = 256;

    /** A body up to this size is always taken, however much of others is held. */
    static final int SMALL_BODY = 16_384;

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private ArrivalRules() {
    }

    /**
     * Whether a request to a trial names this machine, with any port. Anybody can lead a name of theirs here (DNS
     * rebinding); a browser then takes their pages for ours, which may sign in with the accounts that everybody knows.
     *
     * @param hosts the headers {@code Host} of the request
     * @param own   the name or address that the server was told to listen on
     */
    static boolean isOfThisMachine(List<String> hosts, String own) {
        if (hosts.size() != 1) {
            return false;
        }
        String name = hosts.getFirst().toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
        return LOOPBACK.contains(name) || name.equalsIgnoreCase(own.contains(":") ? "[" + own + "]" : own);
    }

    /**
     * Whether a request should have arrived by now.
     *
     * @param waited   since its first line was there
     * @param bytes    of its body, so far
     * @param patience what every request may take; each {@link #SLOWEST_LINE} bytes may take a second more
     */
    static boolean isLate(Duration waited, long bytes, Duration patience) {
        return waited.compareTo(patience.plusSeconds(bytes / SLOWEST_LINE)) > 0;
    }

    /**
     * Whether there is no room for more of a body.
     *
     * @param held  of this body, in bytes
     * @param whole of all bodies that have not arrived yet, in bytes
     * @param room  for all of them, in bytes
     */
    static boolean isFull(long held, long whole, long room) {
        return whole > room && held > SMALL_BODY;
    }
}
