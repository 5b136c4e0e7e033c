package org.sextant.studio.publish;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.studio.publish.ReleaseNoteWrite.Payload;

/** The mutation {@code releaseNote}. */
@Singleton
final class ReleaseNoteWrite implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(ReleaseNoteWrite.class);

    private final ReleaseNoteService notes;
    private final ReleaseArchive releases;

    ReleaseNoteWrite(ReleaseNoteService notes, ReleaseArchive releases) {
        this.notes = notes;
        this.releases = releases;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        String key = GlobalId.keyOf("Release", environment.getArgumentOrDefault("id", ""));
        int expected = environment.getArgumentOrDefault("expectedRevision", 0);
        Input input = Inputs.of(environment, Input.class);
        Optional<ReleaseNumber> number = ReleaseNumber.parse(key);
        NoteOutcome outcome = number
                .map(n -> notes.write(Request.of(environment).actor(), n, expected, input.text()))
                .orElseGet(NoteOutcome.NoSuchRelease::new);
        return new Payload(number.flatMap(releases::header).orElse(null), errors(environment, outcome));
    }

    private static List<UserError> errors(DataFetchingEnvironment environment, NoteOutcome outcome) {
        return switch (outcome) {
            case NoteOutcome.Written _ -> List.of();
            case NoteOutcome.Stale() -> List.of(REFUSALS.error(environment, Code.STALE, List.of("expectedRevision")));
            case NoteOutcome.TooLong(int length) -> List.of(REFUSALS.error(environment, Code.TOO_LONG,
                    List.of("input", "text"), length, ReleaseNoteRules.LONGEST));
            case NoteOutcome.NoSuchRelease() ->
                List.of(REFUSALS.error(environment, Code.NO_SUCH_RELEASE, List.of("id")));
            case NoteOutcome.NotAllowed() -> List.of(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    enum Code {
        STALE, TOO_LONG, NO_SUCH_RELEASE, NOT_ALLOWED
    }

    record Input(String text) {
    }

    record Payload(@Nullable ReleaseHeader release, List<UserError> userErrors) {
    }
}
