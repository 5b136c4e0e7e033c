package org.sextant.studio.queue;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.sextant.graphql.Request;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.PageArguments;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.copy.WorkingCopyService;

/** What is asked of the work that waits. */
@Singleton
final class QueueQueries {
    private final WorkingCopyService copies;
    private final FailingService failing;

    QueueQueries(WorkingCopyService copies, FailingService failing) {
        this.copies = copies;
        this.failing = failing;
    }

    Connection<WorkingCopy> workingCopies(DataFetchingEnvironment environment) {
        List<WorkingCopy> own = copies.own(Request.of(environment).actor()).stream()
                .sorted(Comparator.comparing(QueueQueries::name)).toList();
        return Connection.over(own, PageArguments.of(environment), QueueQueries::name);
    }

    Connection<Draft> failingSamples(DataFetchingEnvironment environment) {
        return Connection.over(failing.failing(Request.of(environment).actor()), PageArguments.of(environment),
                draft -> draft.entity().key());
    }

    private static String name(WorkingCopy copy) {
        return copy.draft().entity().toString();
    }
}
