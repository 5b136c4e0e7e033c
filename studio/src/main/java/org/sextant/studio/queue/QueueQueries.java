package org.sextant.studio.queue;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.graphql.Request;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.copy.WorkingCopyService;

/** What is asked of the work that waits. */
@Singleton
final class QueueQueries {
    private final WorkingCopyService copies;
    private final DraftService drafts;
    private final FailingService failing;

    QueueQueries(WorkingCopyService copies, DraftService drafts, FailingService failing) {
        this.copies = copies;
        this.drafts = drafts;
        this.failing = failing;
    }

    Connection<WorkingCopy> workingCopies(DataFetchingEnvironment environment) {
        Actor actor = Request.of(environment).actor();
        List<Draft> opened = drafts.all(copies.opened(actor)).values().stream()
                .sorted(Comparator.comparing(QueueQueries::name)).toList();
        Connection<Draft> page = Connection.over(opened, PageArguments.of(environment), QueueQueries::name);
        Map<Long, WorkingCopy> own = copies.own(actor, page.nodes());
        return new Connection<>(page.edges().stream()
                .flatMap(edge -> Optional.ofNullable(own.get(edge.node().id())) // it may be gone since
                        .map(copy -> new Connection.Edge<>(edge.cursor(), copy)).stream())
                .toList(), page.pageInfo(), page.count());
    }

    Connection<Draft> failingSamples(DataFetchingEnvironment environment) {
        return Connection.over(failing.failing(Request.of(environment).actor()), PageArguments.of(environment),
                draft -> draft.entity().key());
    }

    private static String name(Draft draft) {
        return draft.entity().toString();
    }
}
