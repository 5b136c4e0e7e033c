package org.sextant.tutorial.own;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.tutorial.own.OwnTutorialQueries.Payload;

/** The mutation {@code tutorialRate}. */
@Singleton
final class TutorialRate implements DataFetcher<Payload> {
    private final TutorialMarkService marks;

    TutorialRate(TutorialMarkService marks) {
        this.marks = marks;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        return OwnTutorialQueries.payload(environment,
                outcome(Request.of(environment).actor(), ContentScope.of(environment).content(), input),
                Code.NO_SUCH_TUTORIAL);
    }

    private MarkOutcome outcome(Actor actor, PublishedContent content, Input input) {
        String key = OwnTutorialQueries.key(input.tutorial());
        TutorialRating rating = input.rating();
        return rating == null ? marks.unrate(actor, content, key) : marks.rate(actor, content, key, rating);
    }

    enum Code {
        NO_SUCH_TUTORIAL
    }

    record Input(String tutorial, @Nullable TutorialRating rating) {
    }
}
