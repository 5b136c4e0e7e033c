package org.sextant.studio.publish.difference;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentStore;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.Source;
import org.sextant.graphql.filter.KeyFilter;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.PageArguments;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.studio.draft.entity.ChangeViews;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.publish.candidate.Candidate;

/** What is asked of two releases. */
@Singleton
final class DifferenceQueries {
    private final ContentStore store;

    DifferenceQueries(ContentStore store) {
        this.store = store;
    }

    ChangePage ofRelease(DataFetchingEnvironment environment) {
        return page(environment, content(new ReleaseNumber(Source.of(environment, ReleaseHeader.class).number())));
    }

    ChangePage ofCandidate(DataFetchingEnvironment environment) {
        return page(environment, Source.of(environment, Candidate.class).content());
    }

    List<ChangeViews.View> changes(DataFetchingEnvironment environment) {
        EntityChange change = Source.of(environment, EntityChange.class);
        return ChangeViews.between(document(change.entity(), change.before()),
                document(change.entity(), change.after()));
    }

    private ChangePage page(DataFetchingEnvironment environment, Content later) {
        String id = environment.getArgumentOrDefault("release", "");
        ReleaseNumber earlier = ReleaseNumber.parse(GlobalId.keyOf("Release", id)).orElseThrow(
                () -> new RequestProblem(ErrorCode.BAD_REQUEST, "'" + id + "' is not the id of a Release."));
        Where where = Inputs.of(environment, "where", Where.class);
        List<EntityChange> all = DifferenceRules.between(ContentEntities.of(content(earlier)),
                ContentEntities.of(later));
        return new ChangePage(all, Connection.over(all.stream().filter(where::isMet).toList(),
                PageArguments.of(environment), change -> change.entity().toString()));
    }

    private static Document document(EntityRef entity, @Nullable Object found) {
        return found == null ? Documents.fresh(entity) : Documents.written(found);
    }

    private Content content(ReleaseNumber number) {
        try {
            return store.byNumber(number).map(found -> found.release().content()).orElseThrow(
                    () -> new RequestProblem(ErrorCode.BAD_REQUEST, "There is no release " + number + "."));
        } catch (UnreadableRelease unreadable) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "Release " + number + " cannot be read at the moment.");
        }
    }

    /**
     * A page of what two releases do not have alike.
     *
     * @param all  of which it is a page, whatever is wanted of it
     * @param page of what is wanted
     */
    record ChangePage(List<EntityChange> all, Connection<EntityChange> page) {
        public List<Connection.Edge<EntityChange>> edges() {
            return page.edges();
        }

        public List<EntityChange> nodes() {
            return page.nodes();
        }

        public Connection.PageInfo pageInfo() {
            return page.pageInfo();
        }

        public int totalCount() {
            return page.totalCount();
        }

        public List<ChangeCount> counts() {
            return DifferenceRules.counts(all);
        }
    }

    /** Which changes are wanted. */
    record Where(@Nullable KeyFilter kind, @Nullable KeyFilter change) {
        boolean isMet(EntityChange found) {
            return KeyFilter.one(kind, found.kind().name()) && KeyFilter.one(change, found.change().name());
        }
    }
}
