package org.sextant.studio.publish.candidate;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.entity.PublishedDocuments;
import org.sextant.studio.draft.overlay.Head;
import org.sextant.studio.draft.overlay.Overlay;
import org.sextant.studio.draft.overlay.OverlayService;
import org.sextant.studio.quality.ContentProblem;
import org.sextant.studio.review.accepted.Acceptance;
import org.sextant.studio.review.accepted.AcceptanceService;

/** Puts the next release together: the one in service, with all that was validated since. */
@Singleton
public final class CandidateService {
    private final AcceptanceService acceptances;
    private final OverlayService overlays;
    private final CandidateQuality quality;
    private final ContentStore store;

    CandidateService(AcceptanceService acceptances, OverlayService overlays, CandidateQuality quality,
            ContentStore store) {
        this.acceptances = acceptances;
        this.overlays = overlays;
        this.quality = quality;
        this.store = store;
    }

    /**
     * What would be published, for whoever reads drafts.
     *
     * @param selection what of all that was validated should go in
     */
    public Optional<Candidate> candidate(Actor actor, Selection selection) {
        return Editors.mayRead(actor) ? Optional.of(assembled(selection)) : Optional.empty();
    }

    /** What the rules say of it that they do not say of the release in service. */
    public List<ContentProblem> problems(Candidate candidate) {
        return quality.problems(candidate);
    }

    /** The checksum of its content. */
    public String contentSha256(Candidate candidate) {
        return quality.contentSha256(candidate);
    }

    /** What would be published. */
    Candidate assembled(Selection selection) {
        PublishedContent base = store.current();
        List<Acceptance> wanted = acceptances.all().stream()
                .filter(acceptance -> selection.takes(acceptance.entity())).toList();
        Overlay overlay = overlays.over(base, wanted.stream().map(Acceptance::head).toList());
        Set<Head> laid = new HashSet<>(overlay.laid());
        List<CandidateEntry> entries = wanted.stream().filter(acceptance -> laid.contains(acceptance.head()))
                .sorted(Comparator.comparing(acceptance -> acceptance.entity().toString()))
                .map(acceptance -> new CandidateEntry(acceptance,
                        PublishedDocuments.find(base, acceptance.entity()).orElse(null)))
                .toList();
        return new Candidate(base, overlay.content(), entries, overlay.left());
    }
}
