package org.sextant.studio.screen.grid;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;

/** Sends what the forms of rungs ask for to the API. */
@Singleton
public final class RungForms {
    private static final int NOT_SEEN = -1;

    private final Screens screens;

    RungForms(Screens screens) {
        this.screens = screens;
    }

    /** What a mutation of rungs came to. */
    Payload send(Request request, String mutation, Map<String, Object> variables) {
        return screens.run(RungForms.class, mutation + ".graphql", request, variables, Done.class).payload();
    }

    /** The grid of a competence; null where there is no such competence. */
    GridScreen.Data grid(Request request, String index) {
        return screens.run(RungForms.class, "grid.graphql", request, Map.of("index", index), GridScreen.Data.class);
    }

    /** Where a skill can be put. */
    List<Place> places(Request request) {
        return screens.run(RungForms.class, "places.graphql", request, Map.of(), Places.class).competenceGrids();
    }

    /** A number of a form; one that nothing has where none was sent. */
    static int number(Map<String, String> form, String field) {
        String text = form.getOrDefault(field, "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : NOT_SEEN;
    }

    /** The address of a grid that offers to undo what was done. */
    static String done(String index, String what, @Nullable String undo) {
        return "/studio/grid/" + URLEncoder.encode(index, StandardCharsets.UTF_8) + "?done=" + what + "&undo="
                + URLEncoder.encode(undo == null ? "" : undo, StandardCharsets.UTF_8);
    }

    /** What {@code places.graphql} answers. */
    public record Places(List<Place> competenceGrids) {
    }

    /** A competence with its tubes. */
    public record Place(String index, String title, List<Tube> tubes) {
    }

    /** A tube to put a skill in. */
    public record Tube(String key, String name, String title) {
    }

    /** What the mutations answer, each its own. */
    public record Done(@Nullable Payload rungCreate, @Nullable Payload skillMove, @Nullable Payload skillClone,
            @Nullable Payload skillArchive, @Nullable Payload skillObsolete, @Nullable Payload rungUndo) {
        Payload payload() {
            return Stream.of(Optional.ofNullable(rungCreate), Optional.ofNullable(skillMove),
                    Optional.ofNullable(skillClone), Optional.ofNullable(skillArchive),
                    Optional.ofNullable(skillObsolete), Optional.ofNullable(rungUndo)).flatMap(Optional::stream)
                    .findFirst().orElseThrow();
        }
    }

    /** A payload. */
    public record Payload(@Nullable String undo, List<UserError> userErrors) {
        List<String> errors() {
            return userErrors.stream().map(UserError::message).toList();
        }
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
