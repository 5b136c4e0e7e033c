package org.sextant.content;

import graphql.GraphQLContext;
import jakarta.inject.Singleton;
import java.util.Map;
import org.sextant.graphql.ContextContributor;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;

/** Fixes the release that a request reads from: the one in service, or the one its view names. */
@Singleton
final class ContentContext implements ContextContributor {
    private static final String PUBLISHED = "PUBLISHED";

    private final ContentStore store;

    ContentContext(ContentStore store) {
        this.store = store;
    }

    @Override
    public void contribute(Request request, GraphQLContext.Builder context, Map<String, Object> extensions) {
        PublishedContent content = content(request.view().orElse(PUBLISHED));
        context.of(PublishedContent.class, content);
        extensions.put("view", Map.of("release", content.number().value()));
    }

    private PublishedContent content(String view) {
        if (view.equals(PUBLISHED)) {
            return store.current();
        }
        ReleaseNumber number = ReleaseNumber.parse(view).orElseThrow(() -> new RequestProblem(ErrorCode.BAD_REQUEST,
                "'Sextant-View: " + view + "' is not understood; write PUBLISHED or the number of a release."));
        try {
            return store.byNumber(number)
                    .orElseThrow(() -> new RequestProblem(ErrorCode.BAD_REQUEST, "There is no release " + view + "."));
        } catch (UnreadableRelease unreadable) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "Release " + view + " cannot be read at the moment.");
        }
    }
}
