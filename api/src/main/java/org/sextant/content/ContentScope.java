package org.sextant.content;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.file.FileScope;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Localized;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.schema.text.LocalizedText;

/**
 * The release and the languages that a branch of an answer is read from.
 *
 * @param content    one release from the first field to the last
 * @param locales    the languages wanted, best first
 * @param isOfDrafts whether drafts lie over the release
 */
public record ContentScope(PublishedContent content, List<Locale> locales, boolean isOfDrafts)
        implements
            Localized,
            FileScope {
    private static final String DRAFT = "DRAFT";

    /** The scope of content that is published. */
    public ContentScope(PublishedContent content, List<Locale> locales) {
        this(content, locales, false);
    }

    /** The scope of drafts over the release in service. */
    public static ContentScope ofDrafts(PublishedContent drafted, List<Locale> locales) {
        return new ContentScope(drafted, locales, true);
    }

    /** The scope of a field: that of its branch, otherwise that of the request. */
    public static ContentScope of(DataFetchingEnvironment environment) {
        if (environment.getLocalContext() instanceof ContentScope scope) {
            return scope;
        }
        Request request = Request.of(environment);
        return new ContentScope(fixed(environment, PublishedContent.class), request.locales(),
                request.view().filter(DRAFT::equals).isPresent());
    }

    /** The scope that the arguments {@code release} and {@code locale} of a field ask for, where it has them. */
    public static ContentScope ofArguments(DataFetchingEnvironment environment) {
        ContentScope scope = of(environment);
        String release = environment.getArgument("release");
        Locale locale = environment.getArgument("locale");
        if (release != null) {
            scope = scope.in(release(environment, number(release)));
        }
        return locale == null ? scope : new ContentScope(scope.content, List.of(locale), scope.isOfDrafts);
    }

    /** The number in the global id of a release; a fault of the client when it is none. */
    static ReleaseNumber number(String id) {
        return ReleaseNumber.parse(GlobalId.keyOf("Release", id)).orElseThrow(
                () -> new RequestProblem(ErrorCode.BAD_REQUEST, "'" + id + "' is not the id of a Release."));
    }

    /** A release by its number; a fault of the client when there is none. */
    static PublishedContent release(DataFetchingEnvironment environment, ReleaseNumber number) {
        try {
            return fixed(environment, ContentStore.class).byNumber(number).orElseThrow(
                    () -> new RequestProblem(ErrorCode.BAD_REQUEST, "There is no release " + number + "."));
        } catch (UnreadableRelease unreadable) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "Release " + number + " cannot be read at the moment.");
        }
    }

    /** The content as the reader may see it. */
    public static ReadableContent readable(DataFetchingEnvironment environment) {
        return of(environment).readable(Request.of(environment));
    }

    /** The content as the one who asks may see it. */
    public ReadableContent readable(Request request) {
        return ReadableContent.of(request.actor(), content);
    }

    /** What a field finds by its arguments, with everything below it read from where it was found. */
    public static DataFetcherResult<Object> found(DataFetchingEnvironment environment,
            Function<ContentScope, @Nullable Object> find) {
        ContentScope scope = ofArguments(environment);
        return DataFetcherResult.newResult().data(find.apply(scope)).localContext(scope).build();
    }

    /** The same with another release. */
    ContentScope in(PublishedContent other) {
        return new ContentScope(other, locales);
    }

    /** A text in the reader's language. */
    public String text(LocalizedText text) {
        return text.in(locales).text();
    }

    /** The release that was in service when the request began. */
    static ReleaseNumber inService(DataFetchingEnvironment environment) {
        return fixed(environment, ReleaseNumber.class);
    }

    private static <T> T fixed(DataFetchingEnvironment environment, Class<T> type) {
        return Objects.requireNonNull(environment.getGraphQlContext().<T>get(type), "every request has its release");
    }
}
