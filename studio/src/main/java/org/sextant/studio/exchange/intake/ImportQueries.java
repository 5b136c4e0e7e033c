package org.sextant.studio.exchange.intake;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.Cursor;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.Actor;

/** What is asked of imports. */
@Singleton
final class ImportQueries {
    private static final Refusals REFUSALS = Refusals.of(ImportQueries.class);

    private final ImportService imports;

    ImportQueries(ImportService imports) {
        this.imports = imports;
    }

    @Nullable
    BankImport bankImport(DataFetchingEnvironment environment) {
        return byKey(GlobalId.keyOf(ImportFeature.IMPORT, environment.getArgumentOrDefault("id", "")), environment);
    }

    @Nullable
    BankImport byKey(String key, DataFetchingEnvironment environment) {
        return number(key).flatMap(id -> imports.find(Request.of(environment).actor(), id)).orElse(null);
    }

    Connection<BankImport> bankImports(DataFetchingEnvironment environment) {
        PageArguments page = PageArguments.of(environment);
        Actor actor = Request.of(environment).actor();
        Optional<Long> from = page.cursor().map(Cursor::longNumber);
        List<BankImport> rows = page.forward()
                ? imports.before(actor, from.orElse(Long.MAX_VALUE), page.size() + 1)
                : imports.after(actor, from.orElse(0L), page.size() + 1);
        return Connection.of(rows, page, each -> Long.toString(each.id()), imports::count);
    }

    Connection<PlanEntry> plan(DataFetchingEnvironment environment) {
        PageArguments page = PageArguments.of(environment);
        BankImport shown = Source.of(environment, BankImport.class);
        Where where = Inputs.of(environment, "where", Where.class);
        Set<EntryAction> actions = among(where.actions(), EntryAction.class);
        Set<EntryState> states = among(where.states(), EntryState.class);
        Optional<Integer> from = page.cursor().map(Cursor::number);
        List<PlanEntry> rows = page.forward()
                ? imports.after(shown, from.orElse(0), actions, states, page.size() + 1)
                : imports.before(shown, from.orElse(Integer.MAX_VALUE), actions, states, page.size() + 1);
        return Connection.of(rows, page, entry -> Integer.toString(entry.position()),
                () -> imports.count(shown, actions, states));
    }

    @Nullable
    String refusal(DataFetchingEnvironment environment) {
        BankImport shown = Source.of(environment, BankImport.class);
        return shown.refusal().map(
                refusal -> REFUSALS.error(environment, refusal, List.of(), shown.refusedFile()).message()).orElse(null);
    }

    /** What the rules say of the files of an import, of which all were looked up. */
    static Connection<NumberedProblem> problems(List<Problem> all, PageArguments page) {
        return Connection.over(
                IntStream.range(0, all.size()).mapToObj(i -> new NumberedProblem("%04d".formatted(i), all.get(i)))
                        .toList(),
                page, NumberedProblem::number);
    }

    /** The number in a key; empty where it is none. */
    static Optional<Long> number(String key) {
        return key.matches("\\d{1,18}") ? Optional.of(Long.parseLong(key)) : Optional.empty();
    }

    private static <E extends Enum<E>> Set<E> among(@Nullable List<E> wanted, Class<E> all) {
        return wanted == null || wanted.isEmpty() ? EnumSet.allOf(all) : EnumSet.copyOf(wanted);
    }

    /** A problem and its place in the list. */
    record NumberedProblem(String number, Problem problem) {
    }

    /** Which entries are wanted. */
    record Where(@Nullable List<EntryAction> actions, @Nullable List<EntryState> states) {
    }
}
