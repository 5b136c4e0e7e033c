package org.sextant.studio.publish.candidate;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.release.ReleaseHeader;
import org.sextant.studio.publish.candidate.ReleasePublish.Payload;
import org.sextant.studio.quality.ContentProblem;

/** The mutation {@code releasePublish}. */
@Singleton
final class ReleasePublish implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(ReleasePublish.class);

    private final PublicationService publications;

    ReleasePublish(PublicationService publications) {
        this.publications = publications;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        PublishOutcome outcome = publications.publish(Request.of(environment).actor(),
                CandidateQueries.selection(input.only(), input.leaveOut()), input.contentSha256(),
                input.note() == null ? "" : input.note());
        return switch (outcome) {
            case PublishOutcome.Published(ReleaseHeader release) -> new Payload(release, List.of(), List.of());
            case PublishOutcome.Unsound(List<ContentProblem> errors) -> new Payload(null, errors,
                    List.of(REFUSALS.error(environment, Code.UNSOUND, List.of(), errors.size())));
            case PublishOutcome.FilesMissing(List<String> sentences) -> refused(
                    REFUSALS.error(environment, Code.FILES_MISSING, List.of(), String.join("; ", sentences)));
            case PublishOutcome.NoteTooLong(int excess) ->
                refused(REFUSALS.error(environment, Code.NOTE_TOO_LONG, List.of("input", "note"), excess));
            case PublishOutcome.NothingNew() -> refused(REFUSALS.error(environment, Code.NOTHING_NEW, List.of()));
            case PublishOutcome.NotAllowed() -> refused(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
            case PublishOutcome.Stale() ->
                refused(REFUSALS.error(environment, Code.STALE, List.of("input", "contentSha256")));
        };
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(), List.of(error));
    }

    enum Code {
        STALE, NOTHING_NEW, UNSOUND, FILES_MISSING, NOTE_TOO_LONG, NOT_ALLOWED
    }

    record Input(String contentSha256, @Nullable List<String> only, @Nullable List<String> leaveOut,
            @Nullable String note) {
    }

    record Payload(@Nullable ReleaseHeader release, List<ContentProblem> problems, List<UserError> userErrors) {
    }
}
