package org.sextant.studio.quality;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.copy.WorkingCopy;

/** What the rules say of drafts, in the API. */
@Singleton
final class QualityFeature implements GraphQlFeature {
    private final QualityService quality;

    QualityFeature(QualityService quality) {
        this.quality = quality;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/quality/quality.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        Lookup<Draft, List<ContentProblem>> ofDrafts = wiring.lookup("problems of drafts", quality::ofNewest);
        wiring.loaded("Draft", "problems", e -> ofDrafts.load(e, Source.of(e, Draft.class))
                .thenApply(found -> found.orElse(List.of())));
        wiring.loaded("Draft", "usedBy", Draft.class, Function.identity(), quality::uses);
        wiring.field("ContentProblem", "advice",
                e -> Advice.of(Request.of(e).locale(), Source.of(e, ContentProblem.class)));
        wiring.loaded("WorkingCopy", "problems", WorkingCopy.class, Function.identity(), quality::of);
    }
}
