package org.sextant.tutorial.own;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.sextant.content.ContentScope;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.tutorial.own.OwnTutorialQueries.Payload;

/** The mutation {@code tutorialSee}. */
@Singleton
final class TutorialSee implements DataFetcher<Payload> {
    private final TutorialMarkService marks;

    TutorialSee(TutorialMarkService marks) {
        this.marks = marks;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        MarkOutcome outcome = marks.see(Request.of(environment).actor(), ContentScope.of(environment).content(),
                OwnTutorialQueries.key(input.tutorial()));
        return OwnTutorialQueries.payload(environment, outcome, Code.NO_SUCH_TUTORIAL);
    }

    enum Code {
        NO_SUCH_TUTORIAL
    }

    record Input(String tutorial) {
    }
}
