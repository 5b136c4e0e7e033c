package org.sextant.content;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.content.DraftedContent.Drafted;
import org.sextant.graphql.ContextContributor;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;

/** Fixes what a request reads from: the release in service, the one that its view names, or drafts over the former. */
@Singleton
final class ContentContext implements ContextContributor {
    private static final String PUBLISHED = "PUBLISHED";
    private static final String DRAFT = "DRAFT";

    private static final List<Role> WRITERS = List.of(Role.READER, Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);

    private final ContentStore store;
    private final Optional<DraftedContent> drafts;

    ContentContext(ContentStore store, Optional<DraftedContent> drafts) {
        this.store = store;
        this.drafts = drafts;
    }

    @Override
    public Contribution contribute(Request request) {
        PublishedContent inService = store.current();
        return request.view().filter(DRAFT::equals).isPresent()
                ? drafted(inService, drafts(request.actor()).over(inService))
                : published(inService, request.view().map(view -> content(view, inService)).orElse(inService));
    }

    private Contribution published(PublishedContent inService, PublishedContent content) {
        return contribution(inService, content, Map.of("release", content.number().value()),
                content.number().toString());
    }

    private Contribution drafted(PublishedContent inService, Drafted drafted) {
        return contribution(inService, drafted.content(), Map.of("release", inService.number().value(), "draft", true,
                "leftOut", drafted.leftOut()), "draft" + drafted.state());
    }

    private Contribution contribution(PublishedContent inService, PublishedContent content, Map<String, Object> view,
            String state) {
        return new Contribution(Map.of(PublishedContent.class, content, ContentStore.class, store,
                ReleaseNumber.class, inService.number()), Map.of("view", view), inService.number() + "-" + state);
    }

    private DraftedContent drafts(Actor actor) {
        if (actor.isAnonymous()) {
            throw new RequestProblem(ErrorCode.UNAUTHENTICATED, "Sign in: drafts are for those who write content.");
        } else if (WRITERS.stream().noneMatch(actor::has)) {
            throw new RequestProblem(ErrorCode.FORBIDDEN, "Drafts are for those who write content.");
        }
        return drafts.orElseThrow(
                () -> new RequestProblem(ErrorCode.BAD_REQUEST, "There are no drafts on this server."));
    }

    private static Optional<ReleaseNumber> fromId(String view) {
        return GlobalId.decode(view).filter(id -> id.type().equals("Release")).map(GlobalId::key)
                .flatMap(ReleaseNumber::parse);
    }

    private PublishedContent content(String view, PublishedContent inService) {
        if (view.equals(PUBLISHED)) {
            return inService;
        }
        ReleaseNumber number = ReleaseNumber.parse(view).or(() -> fromId(view))
                .orElseThrow(() -> new RequestProblem(ErrorCode.BAD_REQUEST,
                        "'Sextant-View: " + view
                                + "' is not understood; write PUBLISHED, DRAFT or the id of a release."));
        try {
            return store.byNumber(number)
                    .orElseThrow(() -> new RequestProblem(ErrorCode.BAD_REQUEST, "There is no release " + view + "."));
        } catch (UnreadableRelease unreadable) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "Release " + view + " cannot be read at the moment.");
        }
    }
}
