package org.sextant.release;

import java.util.List;

/** What accepting an offered bank came to. */
public sealed interface OfferOutcome {
    /** It is the newest release now. */
    record Published(ReleaseHeader release) implements OfferOutcome {
    }

    /** No such bank waits: it was accepted already, or a newer one took its place. */
    record NoSuchOffer() implements OfferOutcome {
    }

    /** Files that the bank names are not kept here; a sentence each. */
    record FilesMissing(List<String> sentences) implements OfferOutcome {
    }

    /** The actor is no publisher. */
    record NotAllowed() implements OfferOutcome {
    }
}
