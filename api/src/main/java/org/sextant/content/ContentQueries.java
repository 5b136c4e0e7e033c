package org.sextant.content;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.release.ReleaseNumber;

/** The fields at which reading content begins. */
@Singleton
final class ContentQueries {
    private final ReleaseArchive archive;

    ContentQueries(ReleaseArchive archive) {
        this.archive = archive;
    }

    @Nullable
    ReleaseHeader release(DataFetchingEnvironment environment) {
        String id = environment.getArgument("id");
        return id == null
                ? ContentScope.of(environment).content().header()
                : archive.header(ContentScope.number(id)).orElse(null);
    }

    DataFetcherResult<Object> framework(DataFetchingEnvironment environment) {
        String code = environment.getArgumentOrDefault("code", "");
        return ContentScope.found(environment, scope -> scope.content().framework(code).orElse(null));
    }

    DataFetcherResult<Object> competence(DataFetchingEnvironment environment) {
        return ContentScope.found(environment,
                scope -> index(environment).flatMap(scope.content()::competence).orElse(null));
    }

    DataFetcherResult<Object> tube(DataFetchingEnvironment environment) {
        String name = environment.getArgumentOrDefault("name", "");
        return ContentScope.found(environment, scope -> scope.content().tubes().named(name).orElse(null));
    }

    /** The framework of a release, with everything below it read from that release. */
    DataFetcherResult<Framework> ofRelease(ReleaseHeader header, DataFetchingEnvironment environment) {
        PublishedContent content = content(header, environment);
        return DataFetcherResult.<Framework>newResult().data(content.framework())
                .localContext(ContentScope.of(environment).in(content)).build();
    }

    /** The subjects of a release, with everything below them read from that release. */
    DataFetcherResult<Object> subjects(ReleaseHeader header, DataFetchingEnvironment environment) {
        PublishedContent content = content(header, environment);
        return DataFetcherResult.newResult().data(content.tubes().subjects())
                .localContext(ContentScope.of(environment).in(content)).build();
    }

    /** Whether a release is the one in service. */
    static boolean isInService(ReleaseHeader header, DataFetchingEnvironment environment) {
        return ContentScope.inService(environment).value() == header.number();
    }

    private static PublishedContent content(ReleaseHeader header, DataFetchingEnvironment environment) {
        return ContentScope.release(environment, new ReleaseNumber(header.number()));
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
