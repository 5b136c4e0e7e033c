package org.sextant.release;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.file.FileService;
import org.sextant.platform.database.Duplicates;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseFormat;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.Sha256;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.schema.release.WrittenRelease;

/** The releases of this installation: published once, never changed. */
@Singleton
public class ReleaseArchive {
    private final ReleaseRepository releases;
    private final FileService files;
    private final Clock clock;

    ReleaseArchive(ReleaseRepository releases, FileService files, Clock clock) {
        this.releases = releases;
        this.files = files;
        this.clock = clock;
    }

    /** The number of the newest release; empty before the first. */
    public Optional<ReleaseNumber> newest() {
        int newest = releases.newest();
        return newest == 0 ? Optional.empty() : Optional.of(new ReleaseNumber(newest));
    }

    /** What is known of a release without its content. */
    public Optional<ReleaseHeader> header(ReleaseNumber number) {
        return releases.header(number.value());
    }

    /** What is known of releases without their content, by number; those that there are not are left out. */
    public Map<Integer, ReleaseHeader> headers(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : releases.headers(numbers).stream()
                        .collect(Collectors.toMap(ReleaseHeader::number, Function.identity()));
    }

    /** The headers of the releases older than a number, newest first. */
    public List<ReleaseHeader> before(int number, int limit) {
        return releases.before(number, limit);
    }

    /** The headers of the releases newer than a number, oldest first. */
    public List<ReleaseHeader> after(int number, int limit) {
        return releases.after(number, limit);
    }

    /** How many releases there are. */
    public int count() {
        return Math.toIntExact(releases.count());
    }

    /** A release with its content, checked against its checksums; empty where there is none of that number. */
    public Optional<StoredRelease> load(ReleaseNumber number) throws UnreadableRelease {
        Optional<ReleaseRow> row = releases.findById(number.value());
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredRelease(row.get().header(), unpacked(row.get())));
    }

    /** Whether content was ever published. */
    public boolean hasPublished(String contentSha256) {
        return releases.countWith(contentSha256) > 0;
    }

    /** Publishes content whose files are kept as the next release. Of several nodes that publish at once each gets a number of its own. */
    public Release publish(Content content, ReleaseOrigin origin) {
        while (true) {
            Release release = new Release(newest().map(ReleaseNumber::next).orElse(ReleaseNumber.FIRST), now(),
                    content);
            if (saved(release, origin)) {
                return release;
            }
        }
    }

    /**
     * Publishes content whose files are kept as the release that follows another; empty when that is no longer the
     * newest: what was made of one release replaces no other.
     */
    public Optional<Release> publishAfter(ReleaseNumber last, Content content, ReleaseOrigin origin) {
        Release release = new Release(last.next(), now(), content);
        return newest().filter(last::equals).isPresent() && saved(release, origin)
                ? Optional.of(release)
                : Optional.empty();
    }

    /** Publishes content as the first release; empty when another node was quicker. */
    public Optional<Release> publishFirst(Content content, ReleaseOrigin origin) {
        Release release = new Release(ReleaseNumber.FIRST, now(), content);
        return saved(release, origin) ? Optional.of(release) : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private boolean saved(Release release, ReleaseOrigin origin) {
        List<String> missing = files.missing(release.content().files().values());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Release " + release.number() + " is not published: "
                    + String.join("; ", missing) + ".");
        }
        WrittenRelease written = ReleaseFormat.written(release);
        byte[] document = Gzip.pack(written.json());
        try {
            releases.save(ReleaseRow.of(ReleaseHeader.of(release, written.contentSha256(), origin), Sha256.of(document),
                    document));
            files.handOut(release.content().files().values());
            return true;
        } catch (RuntimeException e) {
            if (Duplicates.caused(e)) {
                return false;
            }
            throw e;
        }
    }

    private static Release unpacked(ReleaseRow row) throws UnreadableRelease {
        String found = Sha256.of(row.document());
        if (!found.equals(row.documentSha256())) {
            throw new UnreadableRelease("release " + row.number() + " is damaged in the database: its document has the "
                    + "checksum " + found + ", not " + row.documentSha256() + "; restore the row from a backup");
        }
        return ReleaseFormat.read(Gzip.unpack(row.document()));
    }
}
