package org.sextant.studio.review.thread;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.account.AccountService;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.studio.review.ProposalService;

/** Threads of reviews in the API. */
@Singleton
final class ThreadFeature implements GraphQlFeature {
    static final String THREAD = "ReviewThread";

    private final ThreadLog log;
    private final ThreadService threads;
    private final ProposalService proposals;
    private final AccountService accounts;
    private final ThreadOpen threadOpen;
    private final ThreadReply threadReply;
    private final ThreadResolve threadResolve;
    private final ThreadReopen threadReopen;

    ThreadFeature(ThreadLog log, ThreadService threads, ProposalService proposals, AccountService accounts,
            ThreadOpen threadOpen, ThreadReply threadReply, ThreadResolve threadResolve, ThreadReopen threadReopen) {
        this.log = log;
        this.threads = threads;
        this.proposals = proposals;
        this.accounts = accounts;
        this.threadOpen = threadOpen;
        this.threadReply = threadReply;
        this.threadResolve = threadResolve;
        this.threadReopen = threadReopen;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/review/thread/thread.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("threadsToAnswer", e -> ThreadQueries.awaiting(threads, e));
        ThreadQueries queries = new ThreadQueries(wiring, log, accounts);
        wiring.loaded("Proposal", "threads", queries::threads);
        wiring.loaded("Proposal", "openThreads", queries::open);
        wiring.nodes(THREAD, ReviewThread.class, thread -> Long.toString(thread.id()),
                (keys, environment) -> ThreadQueries.byKeys(threads, keys, environment));
        wiring.field(THREAD, "place", e -> Source.of(e, ReviewThread.class).anchor().place());
        wiring.field(THREAD, "path", e -> path(Source.of(e, ReviewThread.class).anchor()));
        wiring.field(THREAD, "part", e -> part(Source.of(e, ReviewThread.class).anchor()));
        wiring.loaded(THREAD, "proposal", ReviewThread.class, ReviewThread::round, proposals::newestOf);
        wiring.loaded(THREAD, "entries", queries::entries);
        wiring.loaded("ReviewThreadEntry", "author", queries::author);
        wiring.mutation("threadOpen", threadOpen);
        wiring.mutation("threadReply", threadReply);
        wiring.mutation("threadResolve", threadResolve);
        wiring.mutation("threadReopen", threadReopen);
    }

    private static @Nullable String path(Anchor anchor) {
        return anchor.path().isEmpty() ? null : anchor.path();
    }

    private static @Nullable Integer part(Anchor anchor) {
        return anchor.part() == 0 ? null : anchor.part();
    }
}
