package org.sextant.studio.publish.candidate;

import jakarta.inject.Singleton;
import org.sextant.account.AccountService;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.release.ReleaseArchive;
import org.sextant.studio.draft.DraftService;

/** The next release, its publication and the way back, in the API. */
@Singleton
final class CandidateFeature implements GraphQlFeature {
    private static final String CANDIDATE = "ReleaseCandidate";
    private static final String ENTRY = "ReleaseCandidateEntry";

    private final CandidateService candidates;
    private final PublicationService publications;
    private final DraftService drafts;
    private final ReleaseArchive archive;
    private final AccountService accounts;
    private final ReleasePublish releasePublish;
    private final ReleaseRollback releaseRollback;

    CandidateFeature(CandidateService candidates, PublicationService publications, DraftService drafts,
            ReleaseArchive archive, AccountService accounts, ReleasePublish releasePublish,
            ReleaseRollback releaseRollback) {
        this.candidates = candidates;
        this.publications = publications;
        this.drafts = drafts;
        this.archive = archive;
        this.accounts = accounts;
        this.releasePublish = releasePublish;
        this.releaseRollback = releaseRollback;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/publish/candidate/candidate.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        CandidateQueries queries = new CandidateQueries(wiring, candidates, publications, drafts, archive, accounts);
        wiring.query("releaseCandidate", queries::candidate);
        wiring.mutation("releasePublish", releasePublish);
        wiring.mutation("releaseRollback", releaseRollback);
        wiring.field(CANDIDATE, "base", e -> Source.of(e, Candidate.class).base().header());
        wiring.field(CANDIDATE, "contentSha256", e -> candidates.contentSha256(Source.of(e, Candidate.class)));
        wiring.field(CANDIDATE, "entries", queries::entries);
        wiring.field(CANDIDATE, "obstacles", queries::obstacles);
        wiring.field(CANDIDATE, "problems", e -> candidates.problems(Source.of(e, Candidate.class)));
        wiring.field(ENTRY, "draft", e -> Source.of(e, CandidateEntry.class).acceptance().head().draft());
        wiring.loaded(ENTRY, "revision", queries::revision);
        wiring.loaded(ENTRY, "changes", queries::changes);
        wiring.loaded("Release", "publisher", queries::publisher);
        wiring.loaded("Release", "restores", queries::restores);
    }
}
