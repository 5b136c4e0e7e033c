package org.sextant.studio.draft;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.platform.AccountId;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseHeader;
import org.sextant.studio.draft.entity.ChangeViews;
import org.sextant.studio.draft.entity.Document;

/** What is looked up of revisions, for all of a request together: documents, authors, releases. */
final class RevisionQueries {
    private static final Document NOTHING = new Document("{}");
    private static final Document EMPTY_LIST = new Document("[]");

    private final Lookup<Revision.Key, Document> documents;
    private final Lookup<AccountId, Account> authors;
    private final Lookup<Integer, ReleaseHeader> releases;

    RevisionQueries(Wiring wiring, DraftService drafts, AccountService accounts, ReleaseArchive archive) {
        this.documents = wiring.lookup("documents of revisions", drafts::documents);
        this.authors = wiring.lookup("authors of revisions", accounts::all);
        this.releases = wiring.lookup("releases of revisions", archive::headers);
    }

    CompletionStage<String> document(DataFetchingEnvironment environment) {
        return documents.load(environment, Source.of(environment, Revision.class).key())
                .thenApply(document -> document.orElseThrow().json());
    }

    CompletionStage<List<ChangeViews.View>> changes(DataFetchingEnvironment environment) {
        Revision.Key key = Source.of(environment, Revision.class).key();
        return documents.load(environment, key).thenCombine(documents.load(environment, key.before()),
                (after, before) -> ChangeViews.between(before.orElseGet(() -> before(after.orElseThrow())),
                        after.orElseThrow()));
    }

    CompletionStage<Optional<List<ChangeViews.View>>> changesBetween(DataFetchingEnvironment environment) {
        Draft draft = Source.of(environment, Draft.class);
        return document(environment, draft, environment.getArgumentOrDefault("from", 0)).thenCombine(
                document(environment, draft, environment.getArgumentOrDefault("to", 0)),
                (before, after) -> before.flatMap(from -> after.map(to -> ChangeViews.between(from, to))));
    }

    /** The document of a revision; that of number 0 has nothing in it. */
    private CompletionStage<Optional<Document>> document(DataFetchingEnvironment environment, Draft draft,
            int number) {
        return number == 0
                ? CompletableFuture.completedFuture(
                        Optional.of(draft.entity().kind().isList() ? EMPTY_LIST : NOTHING))
                : documents.load(environment, new Revision.Key(draft.id(), number));
    }

    CompletionStage<Optional<String>> author(DataFetchingEnvironment environment) {
        return Source.of(environment, Revision.class).author()
                .map(author -> authors.load(environment, author).thenApply(found -> found.map(Editors::name)))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    CompletionStage<Optional<ReleaseHeader>> release(DataFetchingEnvironment environment) {
        return Source.of(environment, Revision.class).release()
                .map(number -> releases.load(environment, number))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    /** What the first revision began with. */
    private static Document before(Document first) {
        return first.json().startsWith("[") ? EMPTY_LIST : NOTHING;
    }
}
