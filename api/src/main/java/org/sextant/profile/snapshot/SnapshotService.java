package org.sextant.profile.snapshot;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.profile.ProfileScores;
import org.sextant.profile.ProfileService;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.content.TubeId;

/** Frozen profiles. */
@Singleton
public final class SnapshotService {
    private final ProfileSnapshotRepository snapshots;
    private final ContentStore store;
    private final ReleaseArchive releases;
    private final Clock clock;

    SnapshotService(ProfileSnapshotRepository snapshots, ContentStore store, ReleaseArchive releases,
            Clock clock) {
        this.snapshots = snapshots;
        this.store = store;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * Freezes somebody's profile by the release in service, within the transaction of the caller, who has seen to it
     * that it may be done: one statement.
     *
     * @param known all that is known of the learner, by tube
     */
    public ProfileSnapshot freeze(AccountId learner, SnapshotReason reason, Map<TubeId, KnowledgeState> known) {
        PublishedContent content = store.current();
        ProfileScores scores = ProfileService.scores(known, content);
        ProfileSnapshotRow row = snapshots.save(new ProfileSnapshotRow(null, learner.value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), reason, content.number().value(),
                scores.pix().value(), content.header().maximumPix(), scores.certifiable(), scores.policy(),
                ProfileSnapshotRow.written(scores.scores())));
        return row.snapshot(content.header());
    }

    /** One of one's own snapshots by its number. */
    public Optional<ProfileSnapshot> find(Actor actor, long number) {
        return actor.account().flatMap(account -> snapshots.find(account.value(), number))
                .flatMap(row -> withReleases(List.of(row)).stream().findFirst());
    }

    /** One's own snapshots of a lower number, newest first. */
    public List<ProfileSnapshot> before(Actor actor, long number, int limit) {
        return withReleases(actor.account().map(account -> snapshots.before(account.value(), number, limit))
                .orElse(List.of()));
    }

    /** One's own snapshots of a higher number, oldest first. */
    public List<ProfileSnapshot> after(Actor actor, long number, int limit) {
        return withReleases(actor.account().map(account -> snapshots.after(account.value(), number, limit))
                .orElse(List.of()));
    }

    /** All snapshots of somebody, newest first. */
    List<ProfileSnapshot> all(AccountId account) {
        return withReleases(snapshots.before(account.value(), Long.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** How many snapshots of one's own there are. */
    public int count(Actor actor) {
        return actor.account().map(account -> snapshots.count(account.value())).orElse(0);
    }

    private List<ProfileSnapshot> withReleases(List<ProfileSnapshotRow> rows) {
        Map<Integer, ReleaseHeader> headers = releases
                .headers(rows.stream().map(ProfileSnapshotRow::releaseNumber).collect(Collectors.toSet()));
        return rows.stream().flatMap(row -> Optional.ofNullable(headers.get(row.releaseNumber()))
                .map(row::snapshot).stream()).toList();
    }
}
