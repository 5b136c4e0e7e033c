package org.sextant.studio.publish;

import java.time.Instant;
import java.util.Optional;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.publish.NoteOutcome.NotAllowed;
import org.sextant.studio.publish.NoteOutcome.Stale;
import org.sextant.studio.publish.NoteOutcome.TooLong;
import org.sextant.studio.publish.NoteOutcome.Written;

/** Who may write what about a release. */
final class ReleaseNoteRules {
    /** The longest note, in characters. */
    static final int LONGEST = 10_000;

    private ReleaseNoteRules() {
    }

    /**
     * The next revision of a note, or why there is none.
     *
     * @param present          the newest revision, where one was written
     * @param expectedRevision the revision that the author has seen; 0 for none
     */
    static NoteOutcome write(Actor actor, int releaseNumber, Optional<ReleaseNote> present, int expectedRevision,
            String text, Instant now) {
        if (!actor.has(Role.PUBLISHER)) {
            return new NotAllowed();
        }
        String clean = clean(text);
        if (clean.length() > LONGEST) {
            return new TooLong(clean.length());
        }
        int revision = present.map(ReleaseNote::revision).orElse(0);
        return revision == expectedRevision
                ? new Written(new ReleaseNote(releaseNumber, revision + 1, clean,
                        actor.account().map(AccountId::value).orElse(null), now))
                : new Stale();
    }

    /** A text as it is kept. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").strip(); // forms end lines with both
    }
}
