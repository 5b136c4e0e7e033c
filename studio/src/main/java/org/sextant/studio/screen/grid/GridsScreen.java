package org.sextant.studio.screen.grid;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.Screens;

/** The competences with what is lacking in each. */
@Controller("/studio/grid")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class GridsScreen {
    private static final Messages MESSAGES = Messages.beside(GridsScreen.class);

    private final Screens screens;

    GridsScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Data data = screens.run(GridsScreen.class, "grids.graphql", request, Map.of(), Data.class);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, HttpStatus.OK, texts.get("title"), GridsScreen.class, "grids.jte",
                new Model(texts, data));
    }

    /** What the template shows. */
    public record Model(Texts texts, Data data) {
    }

    /** What {@code grids.graphql} answers. */
    public record Data(List<Outline> competenceGrids) {
    }

    /** A competence. */
    public record Outline(String index, String title, int gaps, List<Grid.LevelCount> levels, List<Counted> skills) {
        /** How many skills are in a state. */
        public long in(String state) {
            return skills.stream().filter(skill -> skill.state().equals(state)).count();
        }

        /** How many skills drafts say something else of. */
        public long changed() {
            return skills.stream().filter(Counted::isChanged).count();
        }

        /** How many skills lack a challenge for certification. */
        public long lackingCertification() {
            return skills.stream().filter(skill -> skill.missingCertification() > 0).count();
        }
    }

    /** A skill to be counted. */
    public record Counted(String state, boolean isChanged, int missingCertification) {
    }
}
