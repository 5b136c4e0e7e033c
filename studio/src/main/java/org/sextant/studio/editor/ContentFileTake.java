package org.sextant.studio.editor;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.platform.Messages;
import org.sextant.schema.content.FileReference;
import org.sextant.studio.editor.ContentFileTake.Payload;

/** The mutation {@code contentFileTake}. */
@Singleton
final class ContentFileTake implements DataFetcher<DataFetcherResult<Payload>> {
    private static final Refusals REFUSALS = Refusals.of(ContentFileTake.class);
    private static final Messages MESSAGES = Messages.beside(ContentFileTake.class);
    private static final int MEBIBYTE = 1 << 20;
    private static final List<String> NAME = List.of("input", "name");
    private static final List<String> UPLOAD = List.of("input", "upload");

    private final TakeService takes;
    private final EditorService editor;

    ContentFileTake(TakeService takes, EditorService editor) {
        this.takes = takes;
        this.editor = editor;
    }

    /** What it answers with is read from the drafts: the address of the file has a key. */
    @Override
    public DataFetcherResult<Payload> get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        TakeOutcome outcome = GlobalId.decode(input.upload())
                .filter(id -> id.type().equals("Upload") && id.key().matches("\\d{1,18}"))
                .map(id -> takes.take(Request.of(environment).actor(), Long.parseLong(id.key()),
                        Optional.ofNullable(input.name()), input.use()))
                .orElseGet(TakeOutcome.NoSuchUpload::new);
        return DataFetcherResult.<Payload>newResult().data(payload(environment, outcome)).localContext(
                ContentScope.ofDrafts(editor.drafted(), Request.of(environment).locales())).build();
    }

    private static Payload payload(DataFetchingEnvironment environment, TakeOutcome outcome) {
        return switch (outcome) {
            case TakeOutcome.Taken(FileReference file) -> new Payload(file, List.of());
            case TakeOutcome.NoSuchUpload() -> refused(environment, Code.NO_SUCH_UPLOAD, UPLOAD);
            case TakeOutcome.UnfitName() -> refused(environment, Code.UNFIT_NAME, NAME);
            case TakeOutcome.UnknownKind(List<String> endings) ->
                refused(environment, Code.UNKNOWN_KIND, NAME, String.join(", ", endings));
            case TakeOutcome.NotItsKind(String ending, List<String> fitting) -> fitting.isEmpty()
                    ? refused(environment, Code.NOT_ITS_KIND, UPLOAD, ending)
                    : refused(environment, Code.OTHER_KIND, NAME, ending, String.join(", ", fitting));
            case TakeOutcome.NoPicture() -> refused(environment, Code.NO_PICTURE, UPLOAD);
            case TakeOutcome.NoPage() -> refused(environment, Code.NO_PAGE, UPLOAD);
            case TakeOutcome.UnsafePicture(String fault, String what) ->
                refused(environment, Code.UNSAFE_PICTURE, UPLOAD,
                        MESSAGES.get(Request.of(environment).locale(), "svg." + fault, what));
            case TakeOutcome.UnsafePage(List<String> places) ->
                refused(environment, Code.UNSAFE_PAGE, UPLOAD, String.join(", ", places));
            case TakeOutcome.TooLarge(int bytes, int maximum) ->
                refused(environment, Code.TOO_LARGE, UPLOAD, bytes, maximum / MEBIBYTE);
            case TakeOutcome.NotAllowed() -> refused(environment, Code.NOT_ALLOWED, List.of());
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, List<String> field,
            Object... arguments) {
        return new Payload(null, List.of(REFUSALS.error(environment, code, field, arguments)));
    }

    enum Code {
        NO_SUCH_UPLOAD, UNFIT_NAME, UNKNOWN_KIND, NOT_ITS_KIND, OTHER_KIND, NO_PICTURE, NO_PAGE, UNSAFE_PICTURE, UNSAFE_PAGE, TOO_LARGE, NOT_ALLOWED
    }

    record Input(String upload, @Nullable String name, FileUse use) {
    }

    record Payload(@Nullable FileReference file, List<UserError> userErrors) {
    }
}
