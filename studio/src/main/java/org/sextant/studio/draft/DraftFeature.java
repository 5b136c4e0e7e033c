package org.sextant.studio.draft;

import jakarta.inject.Singleton;
import org.sextant.account.AccountService;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.release.ReleaseArchive;

/** Drafts and their history in the API. */
@Singleton
final class DraftFeature implements GraphQlFeature {
    static final String DRAFT = "Draft";
    private static final String REVISION = "DraftRevision";

    private final DraftQueries queries;
    private final DraftService drafts;
    private final AccountService accounts;
    private final ReleaseArchive releases;
    private final DraftRestore draftRestore;

    DraftFeature(DraftQueries queries, DraftService drafts, AccountService accounts, ReleaseArchive releases,
            DraftRestore draftRestore) {
        this.queries = queries;
        this.drafts = drafts;
        this.accounts = accounts;
        this.releases = releases;
        this.draftRestore = draftRestore;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/draft/draft.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("draft", queries::draft);
        wiring.query("drafts", queries::drafts);
        wiring.mutation("draftRestore", draftRestore);
        wiring.node(DRAFT, Draft.class, draft -> draft.entity().toString(), queries::byKey);
        wiring.field(DRAFT, "kind", e -> Source.of(e, Draft.class).entity().kind());
        wiring.field(DRAFT, "key", e -> Source.of(e, Draft.class).entity().key());
        wiring.loaded(DRAFT, "newest", Draft.class, Draft::id, drafts::newest);
        wiring.field(DRAFT, "revisionAt", queries::revisionAt);
        wiring.field(DRAFT, "history", queries::history);
        wiring.field(REVISION, "restoredFrom", e -> Source.of(e, Revision.class).restoredFrom().orElse(null));
        RevisionQueries revisions = new RevisionQueries(wiring, drafts, accounts, releases);
        wiring.loaded(REVISION, "document", revisions::document);
        wiring.loaded(REVISION, "changes", revisions::changes);
        wiring.loaded(DRAFT, "changesBetween", revisions::changesBetween);
        wiring.loaded(REVISION, "author", revisions::author);
        wiring.loaded(REVISION, "release", revisions::release);
    }
}
