package org.sextant.content;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.RequestProblem;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;

/** The fields at which reading content begins. */
@Singleton
final class ContentQueries {
    private final ContentStore store;
    private final ReleaseArchive archive;

    ContentQueries(ContentStore store, ReleaseArchive archive) {
        this.store = store;
        this.archive = archive;
    }

    @Nullable
    ReleaseHeader release(DataFetchingEnvironment environment) {
        String id = environment.getArgument("id");
        return id == null
                ? ContentScope.of(environment).content().header()
                : archive.header(number(id)).orElse(null);
    }

    DataFetcherResult<Object> framework(DataFetchingEnvironment environment) {
        String code = environment.getArgumentOrDefault("code", "");
        return found(environment, content -> content.framework(code));
    }

    DataFetcherResult<Object> competence(DataFetchingEnvironment environment) {
        return found(environment, content -> index(environment).flatMap(content::competence));
    }

    DataFetcherResult<Object> tube(DataFetchingEnvironment environment) {
        String name = environment.getArgumentOrDefault("name", "");
        return found(environment, content -> content.tube(name));
    }

    /** The framework of a release, with everything below it read from that release. */
    DataFetcherResult<Framework> ofRelease(ReleaseHeader header, DataFetchingEnvironment environment) {
        PublishedContent content = content(header);
        return DataFetcherResult.<Framework>newResult().data(content.framework())
                .localContext(ContentScope.of(environment).in(content)).build();
    }

    /** The subjects of a release, with everything below them read from that release. */
    DataFetcherResult<Object> subjects(ReleaseHeader header, DataFetchingEnvironment environment) {
        PublishedContent content = content(header);
        return DataFetcherResult.newResult().data(content.subjects())
                .localContext(ContentScope.of(environment).in(content)).build();
    }

    /** The content of a release that the archive knows. */
    PublishedContent content(ReleaseHeader header) {
        return content(new ReleaseNumber(header.number()));
    }

    /** Whether a release is the one in service. */
    boolean isInService(ReleaseHeader header) {
        return store.current().number().value() == header.number();
    }

    private DataFetcherResult<Object> found(DataFetchingEnvironment environment,
            Function<PublishedContent, Optional<?>> find) {
        ContentScope scope = scope(environment);
        return DataFetcherResult.newResult().data(find.apply(scope.content()).orElse(null))
                .localContext(scope).build();
    }

    private ContentScope scope(DataFetchingEnvironment environment) {
        ContentScope scope = ContentScope.of(environment);
        String release = environment.getArgument("release");
        Locale locale = environment.getArgument("locale");
        if (release != null) {
            scope = scope.in(content(number(release)));
        }
        return locale == null ? scope : scope.in(locale);
    }

    private PublishedContent content(ReleaseNumber number) {
        try {
            return store.byNumber(number)
                    .orElseThrow(
                            () -> new RequestProblem(ErrorCode.BAD_REQUEST, "There is no release " + number + "."));
        } catch (UnreadableRelease unreadable) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "Release " + number + " cannot be read at the moment.");
        }
    }

    private static ReleaseNumber number(String id) {
        return ReleaseNumber.parse(GlobalId.keyOf("Release", id)).orElseThrow(
                () -> new RequestProblem(ErrorCode.BAD_REQUEST, "'" + id + "' is not the id of a Release."));
    }

    private static Optional<CompetenceIndex> index(DataFetchingEnvironment environment) {
        try {
            return Optional.of(new CompetenceIndex(environment.getArgumentOrDefault("index", "")));
        } catch (IllegalArgumentException malformed) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST,
                    "'index' is not that of a competence; write for example 1.1.");
        }
    }
}
