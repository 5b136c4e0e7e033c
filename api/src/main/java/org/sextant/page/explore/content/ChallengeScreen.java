package org.sextant.page.explore.content;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.Content;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.page.explore.ExploreScreens;
import org.sextant.page.explore.ExploreScreens.Shown;
import org.sextant.page.explore.Places;
import org.sextant.page.explore.Visit;
import org.sextant.page.prompt.Prompt;
import org.sextant.page.prompt.PromptView;

/** A challenge as a learner meets it, to be looked at; answers are given in tests. */
@Controller(ChallengeScreen.PATH + "/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ChallengeScreen {
    static final String PATH = Places.ROOT + "/challenges";

    private final ExploreScreens screens;
    private final PromptView prompts;

    ChallengeScreen(ExploreScreens screens, PromptView prompts) {
        this.screens = screens;
        this.prompts = prompts;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String key) {
        Visit visit = screens.visit(http);
        String id = new GlobalId("ChallengePrompt", key).encode();
        Challenge challenge = screens.run(ChallengeScreen.class, "challenge.graphql", visit, Map.of("id", id),
                Data.class).challenge();
        if (challenge == null) {
            return screens.missing(visit, "");
        }
        Shown shown = new Shown(challenge.skill().title(), "", Places.EVERYWHERE.of(id), "preview");
        return screens.page(visit, shown, screens.fill(ChallengeScreen.class, "challenge.jte", new Model(visit,
                challenge.skill(), prompts.of(challenge.prompt(), Map.of(), visit.texts().locale()))));
    }

    /** What the template shows. */
    public record Model(Visit visit, Work skill, Content prompt) {
    }

    /** What {@code challenge.graphql} answers. */
    public record Data(@Nullable Challenge challenge) {
    }

    /** A challenge: the skill, and the fields of the prompt beside it. */
    public record Challenge(Work skill, @JsonUnwrapped Prompt prompt) {
    }
}
