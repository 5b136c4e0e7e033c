package org.sextant.studio.review.accepted;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.content.ContentStore;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.Challenge;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.OverlayService;
import org.sextant.studio.quality.Validation;
import org.sextant.studio.review.Proposal;

/** Keeps which revisions a release may have. What it is asked happens within the transaction of the caller. */
@Singleton
public final class AcceptanceService {
    private static final Reason VALIDATED = new Reason("");

    private final AcceptanceRepository acceptances;
    private final DraftService drafts;
    private final RevisionLog log;
    private final OverlayService overlays;
    private final ContentStore store;

    AcceptanceService(AcceptanceRepository acceptances, DraftService drafts, RevisionLog log, OverlayService overlays,
            ContentStore store) {
        this.acceptances = acceptances;
        this.drafts = drafts;
        this.log = log;
        this.overlays = overlays;
        this.store = store;
    }

    /** The newest accepted revision of everything that has one, in the order in which it was first opened. */
    public List<Acceptance> all() {
        List<AcceptanceRow> rows = acceptances.newest();
        Map<Long, Draft> known = drafts.all(rows.stream().map(AcceptanceRow::entityId).toList());
        return rows.stream().map(row -> row.of(Objects.requireNonNull(known.get(row.entityId())))).toList();
    }

    /** The newest accepted revision of each of some entities, by their number in the studio. */
    public Map<Long, Integer> newest(Collection<Long> entities) {
        return acceptances.newest(entities).stream()
                .collect(Collectors.toMap(AcceptanceRow::entityId, AcceptanceRow::revision));
    }

    /** What a release may have as it is: the numbers in the studio of all whose newest revision was accepted. */
    public Set<Long> upToDate() {
        return Set.copyOf(acceptances.upToDate());
    }

    /**
     * Accepts what a proposal puts forward. Where that changes its status, the outcome is a revision of its own; so is
     * that of each challenge that is archived by it.
     *
     * @param draft locked, with the revision of the proposal as its newest
     */
    public void accept(AccountId reviewer, Proposal proposal, Draft draft) {
        Object entity = Documents.record(draft.entity(), log.document(draft, proposal.revision())).orElseThrow();
        Validation validation = Validation.of(entity, inProduction());
        accepted(reviewer, proposal, draft, Documents.written(validation.entity()));
        validation.archived().forEach(former -> accepted(reviewer, proposal,
                log.begun(new EntityRef(EntityKind.CHALLENGE, former.id().value())), Documents.written(former)));
    }

    private List<Challenge> inProduction() {
        return overlays.over(store.current(), all().stream().map(Acceptance::head).toList()).content().challenges();
    }

    private void accepted(AccountId reviewer, Proposal proposal, Draft draft, Document document) {
        int revision = log.document(draft, draft.revision()).equals(document)
                ? draft.revision()
                : log.add(reviewer, draft, document, VALIDATED, null).number();
        acceptances.save(new AcceptanceRow(draft.id(), revision, proposal.id()));
    }
}
