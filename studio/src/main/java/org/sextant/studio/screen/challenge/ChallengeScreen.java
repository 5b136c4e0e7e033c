package org.sextant.studio.screen.challenge;

import gg.jte.Content;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.page.prompt.PromptView;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;
import org.sextant.platform.Role;
import org.sextant.studio.screen.Screens;

/** A challenge as a learner meets it, with a place to try answers. */
@Controller("/studio/challenges/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ChallengeScreen {
    private static final Messages MESSAGES = Messages.beside(ChallengeScreen.class);

    private final Screens screens;
    private final PromptView prompts;

    ChallengeScreen(Screens screens, PromptView prompts) {
        this.screens = screens;
        this.prompts = prompts;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String id) {
        return page(http, id, Map.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> attempt(HttpRequest<?> http, @PathVariable String id, @Body Map<String, String> form) {
        return page(http, id, form);
    }

    private HttpResponse<String> page(HttpRequest<?> http, String id, Map<String, String> form) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), MESSAGES);
        Challenge challenge = challenge(request, id);
        if (challenge == null) {
            return screens.page(http, request, HttpStatus.NOT_FOUND, texts.get("missing"), ChallengeScreen.class,
                    "missing.jte", texts);
        }
        Trial trial = form.isEmpty() ? null : trial(request, id, challenge.prompt().answer(form));
        return screens.page(http, request, HttpStatus.OK, challenge.skill().title(), ChallengeScreen.class,
                "challenge.jte",
                new Model(texts, id, challenge.skill(),
                        challenge.prompt().isTypeInstalled() && isAuthor(request.actor()),
                        prompts.of(challenge.prompt(), form, request.locale()), trial));
    }

    private @Nullable Challenge challenge(Request request, String id) {
        boolean isId = GlobalId.decode(id).filter(found -> found.type().equals("ChallengePrompt")).isPresent();
        return isId
                ? screens.run(ChallengeScreen.class, "challenge.graphql", request, Map.of("id", id), Data.class)
                        .challenge()
                : null;
    }

    private static boolean isAuthor(Actor actor) {
        return Stream.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER).anyMatch(actor::has);
    }

    private @Nullable Trial trial(Request request, String id, Map<String, Object> answer) {
        return screens.run(ChallengeScreen.class, "challengeTry.graphql", request, Map.of("id", id, "answer", answer),
                TryData.class).challengeTry();
    }

    /**
     * What the template shows.
     *
     * @param prompt the challenge with what was given
     * @param trial  what that came to; none before an answer
     */
    public record Model(Texts texts, String id, Skill skill, boolean isAnswerable, Content prompt,
            @Nullable Trial trial) {
    }

    /** What {@code challenge.graphql} answers. */
    public record Data(@Nullable Challenge challenge) {
    }

    /** What {@code challengeTry.graphql} answers. */
    public record TryData(@Nullable Trial challengeTry) {
    }

    /** What an answer came to. */
    public record Trial(@Nullable String problem, @Nullable String outcome, List<Verdict> fields,
            @Nullable Correction correction, @Nullable String explanation) {
        /** Whether it is right. */
        public boolean isRight() {
            return "OK".equals(outcome);
        }
    }

    /** The verdict on a field. */
    public record Verdict(String field, boolean isRight) {
    }

    /** What would have been right. */
    public record Correction(RightAnswer answer, List<Accepted> fields) {
    }

    /** What a field accepts. */
    public record Accepted(String field, List<String> accepted) {
    }

    /** The skill that the challenge belongs to. */
    public record Skill(String name, String title, int level, @Nullable String hint, Tube tube) {
    }

    /** Its tube. */
    public record Tube(String title, Competence competence) {
    }

    /** Its competence. */
    public record Competence(String index, String name) {
    }
}
