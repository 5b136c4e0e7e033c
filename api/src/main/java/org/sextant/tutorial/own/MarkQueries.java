package org.sextant.tutorial.own;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;

/** What the reader did with tutorials, wherever these stand: one statement for all of a request. */
final class MarkQueries {
    private final TutorialMarkService service;
    private final Lookup<Key, TutorialMark> marks;
    private final Lookup<TutorialId, TutorialRatings> ratings;

    MarkQueries(Wiring wiring, TutorialMarkService service) {
        this.service = service;
        this.marks = wiring.lookup("tutorial marks", this::marks);
        this.ratings = wiring.lookup("tutorial ratings", service::ratings);
    }

    CompletionStage<Boolean> hasSaved(DataFetchingEnvironment environment) {
        return mark(environment).thenApply(mark -> mark.map(TutorialMark::isSaved).orElse(false));
    }

    CompletionStage<Boolean> hasSeen(DataFetchingEnvironment environment) {
        return mark(environment).thenApply(mark -> mark.map(TutorialMark::isSeen).orElse(false));
    }

    CompletionStage<Optional<TutorialRating>> rating(DataFetchingEnvironment environment) {
        return mark(environment).thenApply(mark -> mark.map(TutorialMark::rating));
    }

    CompletionStage<TutorialRatings> ratings(DataFetchingEnvironment environment) {
        return ratings.load(environment, Source.of(environment, Tutorial.class).id())
                .thenApply(found -> found.orElse(TutorialRatings.NONE));
    }

    private CompletionStage<Optional<TutorialMark>> mark(DataFetchingEnvironment environment) {
        Actor reader = Request.of(environment).actor();
        return reader.isAnonymous()
                ? CompletableFuture.completedFuture(Optional.empty())
                : marks.load(environment, new Key(reader, Source.of(environment, Tutorial.class).id()));
    }

    private Map<Key, TutorialMark> marks(List<Key> keys) {
        Map<Actor, List<TutorialId>> byReader = keys.stream()
                .collect(Collectors.groupingBy(Key::reader, Collectors.mapping(Key::tutorial, Collectors.toList())));
        Map<Key, TutorialMark> found = new HashMap<>();
        byReader.forEach((reader, tutorials) -> service.marks(reader, tutorials)
                .forEach((tutorial, mark) -> found.put(new Key(reader, tutorial), mark)));
        return found;
    }

    private record Key(Actor reader, TutorialId tutorial) {
    }
}
