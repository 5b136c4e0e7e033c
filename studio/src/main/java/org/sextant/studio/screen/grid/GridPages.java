package org.sextant.studio.screen.grid;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.screen.Screens;

/** The page of a grid, and the way to it after something was done there. */
@Singleton
public final class GridPages {
    static final Messages MESSAGES = Messages.beside(GridPages.class);
    /** The longest address to lead somebody to, in characters: servers on the way take few thousand. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final Screens screens;
    private final RungForms forms;

    GridPages(Screens screens, RungForms forms) {
        this.screens = screens;
        this.forms = forms;
    }

    /** The page of a grid after something was done: by its address where that can hold what undoes it. */
    HttpResponse<String> done(HttpRequest<?> http, String index, String what, @Nullable String undo) {
        String address = RungForms.done(index, what, undo);
        return address.length() <= LONGEST_ADDRESS
                ? screens.seeOther(screens.request(http).actor(), http, address)
                : show(http, HttpStatus.OK, index, what, undo == null ? "" : undo, List.of());
    }

    /**
     * The page of a grid.
     *
     * @param done   what was done to get here; empty for nothing
     * @param undo   what undoes it
     * @param errors why something was not done
     */
    HttpResponse<String> show(HttpRequest<?> http, HttpStatus status, String index, String done, String undo,
            List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), MESSAGES);
        GridScreen.Data data = forms.grid(request, index);
        Grid grid = data.competenceGrid();
        return grid == null
                ? screens.page(http, request, HttpStatus.NOT_FOUND, texts.get("missing"), GridPages.class,
                        "missing.jte", texts)
                : screens.page(http, request, status, grid.index() + " " + grid.title(), GridPages.class, "grid.jte",
                        new GridScreen.Model(texts, grid, data.gridLeftOut(),
                                Editors.writer(request.actor()).isPresent(), done, undo, errors));
    }
}
