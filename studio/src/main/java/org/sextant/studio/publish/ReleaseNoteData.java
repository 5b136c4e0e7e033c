package org.sextant.studio.publish;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The notes that somebody wrote. They stay when the account goes, and no longer tell whose they were. */
@Singleton
final class ReleaseNoteData implements PersonalData {
    private final ReleaseNoteRepository notes;

    ReleaseNoteData(ReleaseNoteRepository notes) {
        this.notes = notes;
    }

    @Override
    public String name() {
        return "releaseNotes";
    }

    @Override
    public Object of(AccountId account) {
        return notes.by(account.value()).stream().map(
                note -> new Wrote(note.releaseNumber(), note.revision(), note.text(), note.writtenAt())).toList();
    }

    /** A note, or a revision of one. */
    record Wrote(int release, int revision, String text, Instant writtenAt) {
    }
}
