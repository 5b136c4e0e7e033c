package org.sextant.studio.publish.candidate;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.AccountId;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseHeader;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.entity.ChangeViews;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.Standing;

/** What is asked of the next release, and of who published those before. */
final class CandidateQueries {
    private final CandidateService candidates;
    private final Lookup<Revision.Key, Revision> revisions;
    private final Lookup<Revision.Key, Document> documents;
    private final Lookup<Integer, Told> publications;
    private final ReleaseArchive archive;
    private final AccountService accounts;

    CandidateQueries(Wiring wiring, CandidateService candidates, PublicationService publications, DraftService drafts,
            ReleaseArchive archive, AccountService accounts) {
        this.candidates = candidates;
        this.revisions = wiring.lookup("revisions of candidates", drafts::revisions);
        this.documents = wiring.lookup("documents of candidates", drafts::documents);
        this.archive = archive;
        this.accounts = accounts;
        this.publications = wiring.lookup("publications of releases", keys -> told(publications.all(keys)));
    }

    /** What global ids of drafts select; a fault of the client where one names none. */
    static Selection selection(@Nullable List<String> only, @Nullable List<String> leaveOut) {
        return new Selection(Optional.ofNullable(only).map(CandidateQueries::entities),
                leaveOut == null ? Set.of() : entities(leaveOut));
    }

    @Nullable
    Candidate candidate(DataFetchingEnvironment environment) {
        Selection selection = selection(environment.getArgument("only"), environment.getArgument("leaveOut"));
        return candidates.candidate(Request.of(environment).actor(), selection).orElse(null);
    }

    Connection<CandidateEntry> entries(DataFetchingEnvironment environment) {
        return Connection.over(Source.of(environment, Candidate.class).entries(), PageArguments.of(environment),
                entry -> entry.acceptance().entity().toString());
    }

    List<Obstacle> obstacles(DataFetchingEnvironment environment) {
        return Source.of(environment, Candidate.class).left().entrySet().stream()
                .map(left -> new Obstacle(left.getKey().draft(), left.getKey().revision(), left.getValue())).toList();
    }

    CompletionStage<Optional<Revision>> revision(DataFetchingEnvironment environment) {
        return revisions.load(environment, key(environment));
    }

    CompletionStage<List<ChangeViews.View>> changes(DataFetchingEnvironment environment) {
        CandidateEntry entry = Source.of(environment, CandidateEntry.class);
        Document before = entry.before() == null ? Documents.fresh(entry.acceptance().entity()) : entry.before();
        return documents.load(environment, key(environment))
                .thenApply(after -> ChangeViews.between(before, after.orElseThrow()));
    }

    CompletionStage<Optional<String>> publisher(DataFetchingEnvironment environment) {
        return told(environment).thenApply(found -> found.flatMap(Told::publisher));
    }

    CompletionStage<Optional<ReleaseHeader>> restores(DataFetchingEnvironment environment) {
        return told(environment).thenApply(found -> found.flatMap(Told::restores));
    }

    private CompletionStage<Optional<Told>> told(DataFetchingEnvironment environment) {
        return publications.load(environment, Source.of(environment, ReleaseHeader.class).number());
    }

    private Map<Integer, Told> told(Map<Integer, Publication> found) {
        Map<AccountId, Account> people = accounts.all(found.values().stream()
                .flatMap(publication -> publication.publisher().stream()).collect(Collectors.toSet()));
        Map<Integer, ReleaseHeader> headers = archive.headers(found.values().stream()
                .flatMap(publication -> publication.restores().stream()).collect(Collectors.toSet()));
        return found.values().stream().collect(Collectors.toMap(Publication::release, publication -> new Told(
                publication.publisher().flatMap(who -> Optional.ofNullable(people.get(who))).map(Editors::name),
                publication.restores().flatMap(number -> Optional.ofNullable(headers.get(number))))));
    }

    private static Revision.Key key(DataFetchingEnvironment environment) {
        return Source.of(environment, CandidateEntry.class).acceptance().head().key();
    }

    private static Set<EntityRef> entities(List<String> ids) {
        return ids.stream().map(CandidateQueries::entity).collect(Collectors.toSet());
    }

    private static EntityRef entity(String id) {
        return EntityRef.parse(GlobalId.keyOf("Draft", id)).orElseThrow(
                () -> new RequestProblem(ErrorCode.BAD_REQUEST, "'" + id + "' is not the id of a Draft."));
    }

    /** Who published a release, and which one it brings back. */
    private record Told(Optional<String> publisher, Optional<ReleaseHeader> restores) {
    }

    /** Something validated that cannot go in. */
    record Obstacle(Draft draft, int revision, Standing reason) {
    }
}
