package org.sextant.studio.screen.grid;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.studio.screen.Screens;

/** The grid of a competence. */
@Controller("/studio/grid/{index}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class GridScreen {
    private static final Set<String> DONE = Set.of("rungCreate", "skillMove", "skillClone", "skillArchive",
            "skillObsolete", "rungUndo");
    private static final String UNDO = "undo";

    private final Screens screens;
    private final RungForms forms;
    private final GridPages pages;

    GridScreen(Screens screens, RungForms forms, GridPages pages) {
        this.screens = screens;
        this.forms = forms;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String index,
            @QueryValue(defaultValue = "") String done, @QueryValue(defaultValue = "") String undo) {
        return pages.show(http, HttpStatus.OK, index, DONE.contains(done) ? done : "", undo, List.of());
    }

    @Post("/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> undo(HttpRequest<?> http, @PathVariable String index, @Body Map<String, String> form) {
        Request request = screens.request(http);
        String undo = form.getOrDefault(UNDO, "");
        RungForms.Payload payload = forms.send(request, "rungUndo", Map.of("input",
                Map.of(UNDO, undo, "reason", GridPages.MESSAGES.get(request.locale(), "undo.reason"))));
        return payload.userErrors().isEmpty()
                ? pages.done(http, index, "rungUndo", payload.undo())
                : pages.show(http, HttpStatus.UNPROCESSABLE_ENTITY, index, "", "", payload.errors());
    }

    /**
     * What the template shows.
     *
     * @param leftOut  drafts that no grid shows
     * @param isWriter whether the reader may change something
     * @param done     what was done to get here; empty for nothing
     * @param undo     what undoes it
     */
    public record Model(Texts texts, Grid grid, List<LeftOut> leftOut, boolean isWriter, String done, String undo,
            List<String> errors) {
        /** What is to be known of a skill, in a sentence. */
        public String sentence(Grid.Skill skill) {
            String marks = skill.marks().stream().map(mark -> texts.get("mark." + mark.key(), mark.count()))
                    .collect(Collectors.joining(", "));
            return skill.key() + ", " + skill.title() + ", " + texts.get("state." + skill.state()) + ", "
                    + texts.get("validated", skill.validated(), skill.training(), skill.certification(), skill.both())
                    + (marks.isEmpty() ? "" : ", " + marks);
        }
    }

    /** What {@code grid.graphql} answers. */
    public record Data(@Nullable Grid competenceGrid, List<LeftOut> gridLeftOut) {
    }

    /** A draft that no grid shows. */
    public record LeftOut(String kind, String key) {
    }
}
