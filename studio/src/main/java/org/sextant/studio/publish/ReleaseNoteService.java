package org.sextant.studio.publish;

import io.micronaut.transaction.annotation.Transactional;
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
import org.sextant.account.AccountService;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Duplicates;
import org.sextant.release.ReleaseArchive;
import org.sextant.schema.release.ReleaseNumber;

/** The notes of releases. */
@Singleton
public class ReleaseNoteService {
    private final ReleaseNoteRepository notes;
    private final AccountService accounts;
    private final ReleaseArchive releases;
    private final Clock clock;

    ReleaseNoteService(ReleaseNoteRepository notes, AccountService accounts, ReleaseArchive releases, Clock clock) {
        this.notes = notes;
        this.accounts = accounts;
        this.releases = releases;
        this.clock = clock;
    }

    /** The newest revision of the note of each release that has one. Everybody may read them. */
    public Map<Integer, ReleaseNote> newest(Collection<Integer> releaseNumbers) {
        return notes.newest(releaseNumbers).stream()
                .collect(Collectors.toMap(ReleaseNote::releaseNumber, Function.identity()));
    }

    /** By how many characters a text is too long for a note; 0 when it is not. */
    public static int excess(String text) {
        return Math.max(0, ReleaseNoteRules.clean(text).length() - ReleaseNoteRules.LONGEST);
    }

    /** Writes the next revision of a note, unless somebody wrote since the author looked. */
    public NoteOutcome write(Actor actor, ReleaseNumber release, int expectedRevision, String text) {
        try {
            return decided(actor, release, expectedRevision, text);
        } catch (RuntimeException e) {
            if (Duplicates.caused(e)) {
                return new NoteOutcome.Stale(); // the same revision was written between our look and our save
            }
            throw e;
        }
    }

    @Transactional
    NoteOutcome decided(Actor actor, ReleaseNumber release, int expectedRevision, String text) {
        if (releases.header(release).isEmpty()) {
            return new NoteOutcome.NoSuchRelease();
        }
        Optional<ReleaseNote> present = notes.newest(List.of(release.value())).stream().findFirst();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        NoteOutcome outcome = ReleaseNoteRules.write(actor, release.value(), present, expectedRevision, text, now);
        if (outcome instanceof NoteOutcome.Written(ReleaseNote note)) {
            accounts.present(actor);
            notes.save(ReleaseNoteRow.of(note));
        }
        return outcome;
    }
}
