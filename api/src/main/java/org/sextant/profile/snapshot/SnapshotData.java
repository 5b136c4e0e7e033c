package org.sextant.profile.snapshot;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The frozen profiles of somebody, for the copy of their data. */
@Singleton
final class SnapshotData implements PersonalData {
    private final SnapshotService snapshots;

    SnapshotData(SnapshotService snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "profileSnapshots";
    }

    @Override
    public Object of(AccountId account) {
        return snapshots.all(account).stream().map(Frozen::of).toList();
    }

    /** A snapshot in the copy. */
    record Frozen(Instant takenAt, SnapshotReason reason, int release, int pix, int maximumPix, boolean certifiable,
            String policy, List<Reached> scores) {
        static Frozen of(ProfileSnapshot snapshot) {
            return new Frozen(snapshot.takenAt(), snapshot.reason(), snapshot.release().number(),
                    snapshot.pix().value(), snapshot.maximumPix().value(), snapshot.certifiable(), snapshot.policy(),
                    snapshot.scores().stream().map(Reached::of).toList());
        }
    }

    /** A competence in the copy. */
    record Reached(String competence, int level, int pix) {
        static Reached of(SnapshotScore score) {
            return new Reached(score.index().value(), score.level(), score.pix().value());
        }
    }
}
