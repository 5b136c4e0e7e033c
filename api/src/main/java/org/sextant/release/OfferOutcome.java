package org.sextant.release;

/** What accepting an offered bank came to. */
public sealed interface OfferOutcome {
    /** It is the newest release now. */
    record Published(ReleaseHeader release) implements OfferOutcome {
    }

    /** No such bank waits: it was accepted already, or a newer one took its place. */
    record NoSuchOffer() implements OfferOutcome {
    }

    /** The actor is no publisher. */
    record NotAllowed() implements OfferOutcome {
    }
}
