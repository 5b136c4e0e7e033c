package org.sextant.studio.publish.difference;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.Source;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.PageArguments;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.studio.draft.entity.ChangeViews;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;

/** What is asked of two releases. */
@Singleton
final class DifferenceQueries {
    private final ContentStore store;

    DifferenceQueries(ContentStore store) {
        this.store = store;
    }

    Connection<EntityChange> changesSince(DataFetchingEnvironment environment) {
        ReleaseHeader later = Source.of(environment, ReleaseHeader.class);
        String id = environment.getArgumentOrDefault("release", "");
        ReleaseNumber earlier = ReleaseNumber.parse(GlobalId.keyOf("Release", id)).orElseThrow(
                () -> new RequestProblem(ErrorCode.BAD_REQUEST, "'" + id + "' is not the id of a Release."));
        List<EntityChange> changes = DifferenceRules.between(
                ContentEntities.of(content(earlier).release().content()),
                ContentEntities.of(content(new ReleaseNumber(later.number())).release().content()));
        return Connection.over(changes, PageArguments.of(environment), change -> change.entity().toString());
    }

    List<ChangeViews.View> changes(DataFetchingEnvironment environment) {
        EntityChange change = Source.of(environment, EntityChange.class);
        return ChangeViews.between(document(change.entity(), change.before()),
                document(change.entity(), change.after()));
    }

    private static Document document(EntityRef entity, @Nullable Object found) {
        return found == null ? Documents.fresh(entity) : Documents.written(found);
    }

    private PublishedContent content(ReleaseNumber number) {
        try {
            return store.byNumber(number).orElseThrow(
                    () -> new RequestProblem(ErrorCode.BAD_REQUEST, "There is no release " + number + "."));
        } catch (UnreadableRelease unreadable) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "Release " + number + " cannot be read at the moment.");
        }
    }
}
