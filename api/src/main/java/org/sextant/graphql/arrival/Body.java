package org.sextant.graphql.arrival;

import java.util.Optional;

/** What has arrived of the body of one request. */
final class Body {
    private final Arrivals arrivals;
    private boolean isMeasured;
    private long bytes;
    private long kept;

    Body(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** A new one begins. */
    void begin(boolean measured) {
        end();
        isMeasured = measured;
    }

    /** Takes a piece, and says why no more should come, if so. */
    Optional<Refusal> take(int size) {
        if (size == 0) {
            return Optional.empty();
        }
        bytes += size;
        kept += size + ArrivalRules.PIECE_BYTES;
        arrivals.hold(size + ArrivalRules.PIECE_BYTES);
        return arrivals.refusal(isMeasured, bytes, kept);
    }

    /** It has arrived, or never will. */
    void end() {
        arrivals.hold(-kept);
        bytes = 0;
        kept = 0;
    }

    /** How long it is so far. */
    long bytes() {
        return bytes;
    }
}
