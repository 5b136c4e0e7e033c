package org.sextant.studio.review.thread;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.Cursor;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.once.Deed;
import org.sextant.studio.review.Proposal;
import org.sextant.studio.review.thread.ReviewThread.Round;

/** What is looked up of threads, for all of a request together, and what their mutations answer. */
final class ThreadQueries {
    private static final Refusals REFUSALS = Refusals.of(ThreadQueries.class);

    private final Lookup<Round, List<ReviewThread>> threads;
    private final Lookup<Long, List<ThreadEntry>> entries;
    private final Lookup<AccountId, Account> people;

    ThreadQueries(Wiring wiring, ThreadLog log, AccountService accounts) {
        this.threads = wiring.lookup("threads of reviews", log::of);
        this.entries = wiring.lookup("entries of threads", log::in);
        this.people = wiring.lookup("people of threads", accounts::all);
    }

    CompletionStage<List<ReviewThread>> threads(DataFetchingEnvironment environment) {
        Proposal proposal = Source.of(environment, Proposal.class);
        return threads.load(environment, Round.of(proposal)).thenApply(found -> found.orElse(List.of()).stream()
                .filter(thread -> thread.proposal() <= proposal.id()).toList());
    }

    CompletionStage<Integer> open(DataFetchingEnvironment environment) {
        return threads(environment)
                .thenApply(found -> (int) found.stream().filter(ReviewThread::isOpen).count());
    }

    CompletionStage<List<ThreadEntry>> entries(DataFetchingEnvironment environment) {
        return entries.load(environment, Source.of(environment, ReviewThread.class).id())
                .thenApply(found -> found.orElse(List.of()));
    }

    CompletionStage<Optional<String>> author(DataFetchingEnvironment environment) {
        return Source.of(environment, ThreadEntry.class).author()
                .map(who -> people.load(environment, who).thenApply(found -> found.map(Editors::name)))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    static Connection<ReviewThread> awaiting(ThreadService service, DataFetchingEnvironment environment) {
        PageArguments page = PageArguments.of(environment);
        Actor actor = Request.of(environment).actor();
        Optional<Long> from = page.cursor().map(Cursor::longNumber);
        List<ReviewThread> rows = page.forward()
                ? service.awaitingAfter(actor, from.orElse(0L), page.size() + 1)
                : service.awaitingBefore(actor, from.orElse(Long.MAX_VALUE), page.size() + 1);
        return Connection.of(rows, page, thread -> Long.toString(thread.id()), () -> service.awaiting(actor));
    }

    static Map<String, ReviewThread> byKeys(ThreadService service, List<String> keys,
            DataFetchingEnvironment environment) {
        Map<String, ReviewThread> found = new HashMap<>();
        service.all(Request.of(environment).actor(), keys.stream().flatMap(key -> number(key).stream()).toList())
                .forEach((id, thread) -> found.put(Long.toString(id), thread));
        return found;
    }

    /** What the argument {@code id} names; 0, which nothing has, where it names none of the type. */
    static long id(DataFetchingEnvironment environment, String type) {
        return number(GlobalId.keyOf(type, environment.getArgumentOrDefault("id", ""))).orElse(0L);
    }

    /** What was typed, without what browsers and fingers add. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** What is said once, however often it is sent under one key. */
    static Deed<Payload> deed(DataFetchingEnvironment environment, ThreadService service, Supplier<ThreadOutcome> act) {
        return new Deed<>(() -> payload(environment, act.get()),
                said -> Optional.ofNullable(said.thread()).map(thread -> Long.toString(thread.id())),
                key -> Optional.ofNullable(byKeys(service, List.of(key), environment).get(key))
                        .map(thread -> new Payload(thread, List.of())),
                () -> refused(environment, Code.KEY_REUSED, List.of("input", "idempotencyKey")));
    }

    static Payload payload(DataFetchingEnvironment environment, ThreadOutcome outcome) {
        return switch (outcome) {
            case ThreadOutcome.Kept(ReviewThread thread) -> new Payload(thread, List.of());
            case ThreadOutcome.AlreadySo(ReviewThread thread) ->
                new Payload(thread, List.of(REFUSALS.error(environment, Code.ALREADY_SO, List.of("id"))));
            case ThreadOutcome.NoSuchProposal() -> refused(environment, Code.NO_SUCH_PROPOSAL, List.of("id"));
            case ThreadOutcome.NoSuchThread() -> refused(environment, Code.NO_SUCH_THREAD, List.of("id"));
            case ThreadOutcome.Closed() -> refused(environment, Code.CLOSED, List.of("id"));
            case ThreadOutcome.UnfitText(int length) ->
                refused(environment, Code.UNFIT_TEXT, List.of("input", "text"), length, ThreadRules.LONGEST);
            case ThreadOutcome.UnfitPlace() -> refused(environment, Code.UNFIT_PLACE, List.of("input", "place"),
                    Anchor.LONGEST_PATH, ThreadRules.PARTS);
            case ThreadOutcome.NotAllowed() -> refused(environment, Code.NOT_ALLOWED, List.of());
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, List<String> field,
            Object... arguments) {
        return new Payload(null, List.of(REFUSALS.error(environment, code, field, arguments)));
    }

    private static Optional<Long> number(String key) {
        return key.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }

    /** The codes of all mutations of threads; the schema says which of them each has. */
    enum Code {
        NO_SUCH_PROPOSAL, NO_SUCH_THREAD, CLOSED, ALREADY_SO, UNFIT_TEXT, UNFIT_PLACE, KEY_REUSED, NOT_ALLOWED
    }

    /** The payload of all of them. */
    record Payload(@Nullable ReviewThread thread, List<UserError> userErrors) {
    }
}
