package org.sextant.studio.draft.copy;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.studio.draft.DraftService;

/** Working copies in the API. */
@Singleton
final class CopyFeature implements GraphQlFeature {
    private final WorkingCopyService copies;
    private final DraftService drafts;
    private final DraftOpen draftOpen;
    private final DraftSave draftSave;
    private final DraftCommit draftCommit;
    private final DraftDiscard draftDiscard;

    CopyFeature(WorkingCopyService copies, DraftService drafts, DraftOpen draftOpen, DraftSave draftSave,
            DraftCommit draftCommit, DraftDiscard draftDiscard) {
        this.copies = copies;
        this.drafts = drafts;
        this.draftOpen = draftOpen;
        this.draftSave = draftSave;
        this.draftCommit = draftCommit;
        this.draftDiscard = draftDiscard;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/draft/copy/copy.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        CopyQueries queries = new CopyQueries(wiring, copies, drafts);
        wiring.loaded("Draft", "workingCopy", queries::own);
        wiring.field("WorkingCopy", "document", e -> Source.of(e, WorkingCopy.class).document().json());
        wiring.loaded("WorkingCopy", "changes", queries::changes);
        wiring.loaded("WorkingCopy", "merge", queries::merge);
        wiring.mutation("draftOpen", draftOpen);
        wiring.mutation("draftSave", draftSave);
        wiring.mutation("draftCommit", draftCommit);
        wiring.mutation("draftDiscard", draftDiscard);
    }
}
