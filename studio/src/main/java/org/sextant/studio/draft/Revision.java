package org.sextant.studio.draft;

import java.time.Instant;
import java.util.Optional;
import org.sextant.platform.AccountId;

/**
 * One save of an entity, without its document.
 *
 * @param entity       the number of the entity in the studio
 * @param number       1 for the first
 * @param author       none where it came with a release, or the account is gone
 * @param reason       why, in the author's words; empty where it came with a release
 * @param restoredFrom the number of the revision that it makes stand again, where it does
 * @param release      the number of the release that it came with, where it did
 */
public record Revision(long entity, int number, Optional<AccountId> author, Instant writtenAt, String reason,
        Optional<Integer> restoredFrom, Optional<Integer> release) {
    /** What finds its document. */
    public Key key() {
        return new Key(entity, number);
    }

    /** Names a revision. */
    public record Key(long entity, int number) {
        /** The revision before; number 0 is none. */
        public Key before() {
            return new Key(entity, number - 1);
        }
    }
}
