package org.sextant.content;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.graphql.ContextContributor;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;

/** Fixes the release that a request reads from: the one in service, or the one its view names. */
@Singleton
final class ContentContext implements ContextContributor {
    private static final String PUBLISHED = "PUBLISHED";
    private static final String DRAFT = "DRAFT";

    private static final List<Role> WRITERS = List.of(Role.READER, Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);

    private final ContentStore store;

    ContentContext(ContentStore store) {
        this.store = store;
    }

    @Override
    public Contribution contribute(Request request) {
        PublishedContent inService = store.current();
        PublishedContent content = request.view().map(view -> content(request, view, inService)).orElse(inService);
        return new Contribution(Map.of(PublishedContent.class, content, ContentStore.class, store,
                ReleaseNumber.class, inService.number()),
                Map.of("view", Map.of("release", content.number().value())),
                inService.number() + "-" + content.number());
    }

    private static RequestProblem noDraft(Actor actor) {
        if (actor.isAnonymous()) {
            return new RequestProblem(ErrorCode.UNAUTHENTICATED, "Sign in: drafts are for those who write content.");
        } else if (WRITERS.stream().noneMatch(actor::has)) {
            return new RequestProblem(ErrorCode.FORBIDDEN, "Drafts are for those who write content.");
        }
        return new RequestProblem(ErrorCode.BAD_REQUEST, "There are no drafts on this server.");
    }

    private static Optional<ReleaseNumber> fromId(String view) {
        return GlobalId.decode(view).filter(id -> id.type().equals("Release")).map(GlobalId::key)
                .flatMap(ReleaseNumber::parse);
    }

    private PublishedContent content(Request request, String view, PublishedContent inService) {
        if (view.equals(PUBLISHED)) {
            return inService;
        } else if (view.equals(DRAFT)) {
            throw noDraft(request.actor());
        }
        ReleaseNumber number = ReleaseNumber.parse(view).or(() -> fromId(view))
                .orElseThrow(() -> new RequestProblem(ErrorCode.BAD_REQUEST,
                        "'Sextant-View: " + view + "' is not understood; write PUBLISHED or the id of a release."));
        try {
            return store.byNumber(number)
                    .orElseThrow(() -> new RequestProblem(ErrorCode.BAD_REQUEST, "There is no release " + view + "."));
        } catch (UnreadableRelease unreadable) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "Release " + view + " cannot be read at the moment.");
        }
    }
}
