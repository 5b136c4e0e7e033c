package org.sextant.content;

import jakarta.inject.Singleton;
import java.util.concurrent.Flow;
import org.sextant.graphql.live.Broadcast;
import org.sextant.graphql.live.Broadcasts;
import org.sextant.release.ReleaseHeader;

/** Tells whoever listens on this node that another release has come into service. */
@Singleton
final class PublishedReleases {
    private final Broadcast<ReleaseHeader> broadcast;

    PublishedReleases(Broadcasts broadcasts) {
        this.broadcast = broadcasts.broadcast();
    }

    /** Tells it, after the release is in service. */
    void tell(ReleaseHeader release) {
        broadcast.tell(release);
    }

    /** The releases that come into service from now on. */
    Flow.Publisher<ReleaseHeader> events() {
        return broadcast.events();
    }
}
