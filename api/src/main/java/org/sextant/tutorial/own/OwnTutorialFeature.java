package org.sextant.tutorial.own;

import jakarta.inject.Singleton;
import org.sextant.account.Viewer;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.tutorial.own.OwnTutorialQueries.ViewerTutorials;

/** The tutorials of one learner in the API. */
@Singleton
final class OwnTutorialFeature implements GraphQlFeature {
    private static final String TUTORIAL = "Tutorial";
    private static final String LISTS = "ViewerTutorials";

    private final OwnTutorialQueries queries;
    private final TutorialMarkService marks;
    private final TutorialSave tutorialSave;
    private final TutorialUnsave tutorialUnsave;
    private final TutorialSee tutorialSee;
    private final TutorialRate tutorialRate;

    OwnTutorialFeature(OwnTutorialQueries queries, TutorialMarkService marks, TutorialSave tutorialSave,
            TutorialUnsave tutorialUnsave, TutorialSee tutorialSee, TutorialRate tutorialRate) {
        this.queries = queries;
        this.marks = marks;
        this.tutorialSave = tutorialSave;
        this.tutorialUnsave = tutorialUnsave;
        this.tutorialSee = tutorialSee;
        this.tutorialRate = tutorialRate;
    }

    @Override
    public String sdl() {
        return "org/sextant/tutorial/own/own.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Viewer", "tutorials", e -> new ViewerTutorials(Source.of(e, Viewer.class).actor()));
        wiring.field(LISTS, "recommended", queries::recommended);
        wiring.field(LISTS, "saved", queries::saved);
        wiring.field(LISTS, "savedGone", queries::savedGone);
        recommended(wiring);
        saved(wiring);
        MarkQueries marked = new MarkQueries(wiring, marks);
        wiring.loaded(TUTORIAL, "viewerHasSaved", marked::hasSaved);
        wiring.loaded(TUTORIAL, "viewerHasSeen", marked::hasSeen);
        wiring.loaded(TUTORIAL, "viewerRating", marked::rating);
        wiring.loaded(TUTORIAL, "ratings", marked::ratings);
        wiring.mutation("tutorialSave", tutorialSave);
        wiring.mutation("tutorialUnsave", tutorialUnsave);
        wiring.mutation("tutorialSee", tutorialSee);
        wiring.mutation("tutorialRate", tutorialRate);
    }

    private static void recommended(Wiring wiring) {
        String edge = "RecommendedTutorialEdge";
        wiring.field("RecommendedTutorialConnection", "nodes",
                e -> OwnTutorialQueries.tutorials(e, Recommendation.class, Recommendation::tutorial));
        wiring.field(edge, "node", e -> OwnTutorialQueries.at(e, Recommendation.class).tutorial());
        wiring.field(edge, "skill", e -> OwnTutorialQueries.at(e, Recommendation.class).skill());
        wiring.field(edge, "reason", e -> OwnTutorialQueries.at(e, Recommendation.class).reason());
    }

    private static void saved(Wiring wiring) {
        String edge = "SavedTutorialEdge";
        wiring.field("SavedTutorialConnection", "nodes",
                e -> OwnTutorialQueries.tutorials(e, SavedTutorial.class, SavedTutorial::tutorial));
        wiring.field(edge, "node", e -> OwnTutorialQueries.at(e, SavedTutorial.class).tutorial());
        wiring.field(edge, "savedAt", e -> OwnTutorialQueries.at(e, SavedTutorial.class).savedAt());
        wiring.field(edge, "isPublished", e -> OwnTutorialQueries.at(e, SavedTutorial.class).isPublished());
    }
}
