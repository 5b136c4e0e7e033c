package org.sextant.studio.find.saved;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.draft.Editors;

/** The searches that somebody keeps. Each sees their own. */
@Singleton
public final class SavedSearchService {
    private final SavedSearchRepository searches;
    private final Transactions transactions;
    private final Clock clock;

    SavedSearchService(SavedSearchRepository searches, Transactions transactions, Clock clock) {
        this.searches = searches;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One's own, by name. */
    public List<SavedSearch> own(Actor actor) {
        return reader(actor).map(this::all).orElse(List.of());
    }

    /** Those of somebody, by name. */
    List<SavedSearch> all(AccountId account) {
        return searches.of(account.value()).stream().map(SavedSearchRow::search).toList();
    }

    /** Keeps conditions under a name, in place of those that had the name before. */
    public SaveOutcome save(Actor actor, String name, String where) {
        Optional<AccountId> reader = reader(actor);
        String called = name.strip();
        int length = called.codePointCount(0, called.length());
        if (reader.isEmpty()) {
            return new SaveOutcome.NotAllowed();
        } else if (length == 0 || length > SavedSearch.LONGEST_NAME) {
            return new SaveOutcome.UnfitName(length);
        } else if (where.length() > SavedSearch.LONGEST) {
            return new SaveOutcome.TooLong(where.length());
        }
        return transactions.write(() -> saved(reader.get(), called, where));
    }

    private SaveOutcome saved(AccountId account, String name, String where) {
        searches.locked(account.value());
        List<SavedSearch> before = all(account);
        if (before.size() >= SavedSearch.MOST && before.stream().noneMatch(named(name))) {
            return new SaveOutcome.TooMany();
        }
        searches.keep(account.value(), name, where, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return all(account).stream().filter(named(name)).findFirst().<SaveOutcome>map(SaveOutcome.Kept::new)
                .orElseGet(SaveOutcome.NotAllowed::new);
    }

    /** Forgets one's own; empty where it is none. */
    public Optional<SavedSearch> forget(Actor actor, long id) {
        return reader(actor).flatMap(account -> transactions.write(() -> all(account).stream()
                .filter(search -> search.id() == id && searches.forget(account.value(), id) == 1).findFirst()));
    }

    private static Predicate<SavedSearch> named(String name) {
        return search -> search.name().equals(name);
    }

    private static Optional<AccountId> reader(Actor actor) {
        return Editors.mayRead(actor) ? actor.account() : Optional.empty();
    }
}
