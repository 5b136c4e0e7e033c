package org.sextant.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.database.NotYet;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.StoredRelease;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The release in service, swapped whole when a newer one is published, and older ones as they are asked for. */
@Singleton
public final class ContentStore {
    private static final Logger LOG = LoggerFactory.getLogger(ContentStore.class);
    private static final int KEPT = 10;

    private final ReleaseArchive archive;
    private final Interning interning;
    private final PublishedReleases published;
    private final AtomicReference<@Nullable PublishedContent> current = new AtomicReference<>();
    private final Cache<ReleaseNumber, PublishedContent> older = Caffeine.newBuilder().maximumSize(KEPT).build();
    private volatile @Nullable String problem;

    ContentStore(ReleaseArchive archive, Interning interning, PublishedReleases published) {
        this.archive = archive;
        this.interning = interning;
        this.published = published;
    }

    /** The release in service. */
    public PublishedContent current() {
        PublishedContent inService = current.get();
        if (inService == null) {
            throw new NotYet("no release is in service yet");
        }
        return inService;
    }

    /** A release by its number; empty where there is none. */
    public Optional<PublishedContent> byNumber(ReleaseNumber number) throws UnreadableRelease {
        PublishedContent inService = current();
        return inService.number().equals(number) ? Optional.of(inService) : loaded(number);
    }

    /** Whether a release is at hand, so that {@link #byNumber} gives it without reading. */
    public boolean isInMemory(ReleaseNumber number) {
        return current().number().equals(number) || older.getIfPresent(number) != null;
    }

    /** What is wrong with the newest release, when an older one is served in its place. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** The release in service; empty before the first. */
    Optional<PublishedContent> inService() {
        return Optional.ofNullable(current.get());
    }

    /**
     * Puts the newest release into service if it is not yet. One that cannot be read leaves the present one in service;
     * where there is none, the newest that can be read is.
     */
    synchronized void refresh() {
        Optional<ReleaseNumber> newest = archive.newest();
        PublishedContent inService = current.get();
        if (newest.isEmpty() || (inService != null && inService.number().equals(newest.get()))) {
            problem = null;
            return;
        }
        int lowest = inService == null ? 1 : inService.number().value() + 1;
        String newProblem = null;
        for (int number = newest.get().value(); number >= lowest; number--) {
            try {
                serve(loaded(new ReleaseNumber(number)).orElseThrow());
                break;
            } catch (UnreadableRelease unreadable) {
                newProblem = newProblem == null ? unreadable.getMessage() : newProblem;
            }
        }
        tell(newProblem);
        if (current.get() == null) {
            throw new NotYet("no release can be read: " + newProblem);
        }
    }

    private void serve(PublishedContent content) {
        boolean first = current.getAndSet(content) == null;
        LOG.info("Release {} is in service", content.number());
        if (!first) {
            published.tell(content.header());
        }
    }

    private void tell(@Nullable String newProblem) {
        if (newProblem != null && !newProblem.equals(problem)) {
            LOG.error("The newest release cannot be served: {}", newProblem);
        }
        problem = newProblem;
    }

    /** A release from memory, or read into it: by one of all who ask at the same moment, while the others wait. */
    private Optional<PublishedContent> loaded(ReleaseNumber number) throws UnreadableRelease {
        try {
            return Optional.of(older.get(number, this::read));
        } catch (NotRead notRead) {
            if (notRead.getCause() instanceof UnreadableRelease unreadable) {
                throw unreadable;
            }
            return Optional.empty();
        }
    }

    private PublishedContent read(ReleaseNumber number) {
        try {
            StoredRelease stored = archive.load(number).orElseThrow(NotRead::new);
            return new PublishedContent(stored.header(), interning.shared(stored.release()));
        } catch (UnreadableRelease unreadable) {
            throw new NotRead(unreadable);
        }
    }

    /** Takes out of the cache why nothing is kept in it: there is no such release, or it cannot be read. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRead() {
        }

        NotRead(UnreadableRelease cause) {
            super(cause);
        }
    }
}
