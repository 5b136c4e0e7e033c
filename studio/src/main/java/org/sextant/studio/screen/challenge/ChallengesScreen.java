package org.sextant.studio.screen.challenge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.Screens;

/** The challenges of a competence, by tube and skill. */
@Controller("/studio/challenges")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ChallengesScreen {
    private static final Messages MESSAGES = Messages.beside(ChallengesScreen.class);

    private final Screens screens;

    ChallengesScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @QueryValue(defaultValue = "1.1") String competence) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Data data = screens.run(ChallengesScreen.class, "challenges.graphql", request, Map.of("index", competence),
                Data.class);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, HttpStatus.OK, texts.get("title"), ChallengesScreen.class,
                "challenges.jte", new Model(texts, competence, data));
    }

    /** What the template shows. */
    public record Model(Texts texts, String index, Data data) {
    }

    /** What {@code challenges.graphql} answers. */
    public record Data(Framework framework, @Nullable Competence competence) {
    }

    /** The framework, for the way to other competences. */
    public record Framework(List<Named> competences) {
    }

    /** A competence to go to. */
    public record Named(String index, String name) {
    }

    /** The competence shown. */
    public record Competence(List<Tube> tubes) {
    }

    /** A tube of it. */
    public record Tube(String name, String title, List<Skill> skills) {
    }

    /** A rung of the tube. */
    public record Skill(String name, String title, int level, String status, List<Listed> challenges) {
    }

    /** A challenge of the skill. */
    public record Listed(String id, String type, String instruction) {
        private static final int SHOWN = 90;

        /** How the instruction begins, without marks. */
        public String beginning() {
            String plain = instruction.replaceAll("[*_`#>|]+", "").replaceAll("\\s+", " ").strip();
            return plain.length() <= SHOWN ? plain : plain.substring(0, plain.lastIndexOf(' ', SHOWN)) + " …";
        }
    }
}
