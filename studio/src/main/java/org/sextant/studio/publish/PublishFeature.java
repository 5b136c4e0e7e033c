package org.sextant.studio.publish;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.platform.AccountId;
import org.sextant.platform.Messages;
import org.sextant.release.ReleaseHeader;

/** Release notes in the API. */
@Singleton
final class PublishFeature implements GraphQlFeature {
    private static final Messages MESSAGES = Messages.beside(PublishFeature.class);

    private final ReleaseNoteService notes;
    private final AccountService accounts;
    private final ReleaseNoteWrite releaseNote;

    PublishFeature(ReleaseNoteService notes, AccountService accounts, ReleaseNoteWrite releaseNote) {
        this.notes = notes;
        this.accounts = accounts;
        this.releaseNote = releaseNote;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/publish/publish.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        Lookup<AccountId, Account> authors = wiring.lookup("authors of release notes", accounts::all);
        wiring.loaded("Release", "note", ReleaseHeader.class, ReleaseHeader::number, notes::newest);
        wiring.loaded("ReleaseNote", "author", environment -> author(environment, authors));
        wiring.mutation("releaseNote", releaseNote);
    }

    private static Object author(DataFetchingEnvironment environment, Lookup<AccountId, Account> authors) {
        Locale locale = Request.of(environment).locale();
        Long account = Source.of(environment, ReleaseNote.class).accountId();
        return account == null
                ? name(Optional.empty(), locale)
                : authors.load(environment, new AccountId(account)).thenApply(found -> name(found, locale));
    }

    /** The name of whoever wrote, never what they sign in with: everybody reads it. */
    private static String name(Optional<Account> author, Locale locale) {
        return author.map(account -> (account.firstName() + " " + account.lastName()).strip())
                .map(name -> name.isEmpty() ? MESSAGES.get(locale, "unnamed") : name)
                .orElseGet(() -> MESSAGES.get(locale, "gone"));
    }
}
