package org.sextant.studio.screen.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.Screens;

/** What somebody may review, and what became of what they put forward. */
@Controller("/studio/reviews")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ReviewsScreen {
    private static final Messages MESSAGES = Messages.beside(ReviewsScreen.class);

    private final Screens screens;

    ReviewsScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Data data = screens.run(ReviewsScreen.class, "reviews.graphql", request, Map.of(), Data.class);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, HttpStatus.OK, texts.get("title"), ReviewsScreen.class, "reviews.jte",
                new Model(texts, data));
    }

    /** What the template shows. */
    public record Model(Texts texts, Data data) {
        /** The two queues with their names. */
        public List<Queue> queues() {
            return List.of(new Queue("toReview", data.toReview()), new Queue("mine", data.mine()));
        }
    }

    /** A queue under the key of its title. */
    public record Queue(String key, Page page) {
    }

    /** What {@code reviews.graphql} answers. */
    public record Data(Page toReview, Page mine) {
    }

    /** The beginning of a queue. */
    public record Page(List<Listed> nodes, int totalCount) {
    }

    /** A proposal of a queue. */
    public record Listed(String id, String state, @Nullable String proposer, Instant proposedAt, int openThreads,
            Draft draft) {
    }

    /** What was put forward. */
    public record Draft(String kind, String key) {
    }
}
