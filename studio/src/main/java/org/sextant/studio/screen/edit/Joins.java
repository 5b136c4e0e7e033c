package org.sextant.studio.screen.edit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.EditData.Target;
import org.sextant.studio.screen.edit.EditData.UserError;

/** Where what a window has no longer fits the working copy: it joins whatever is there now, and replaces nothing. */
@Singleton
final class Joins {
    private final Screens screens;
    private final EditCalls calls;
    private final EditPages pages;
    private final MergePages merges;

    Joins(Screens screens, EditCalls calls, EditPages pages, MergePages merges) {
        this.screens = screens;
        this.calls = calls;
        this.pages = pages;
        this.merges = merges;
    }

    /** A document in the working copy, which is opened where there is none. */
    HttpResponse<String> joined(HttpRequest<?> http, Request request, Place place, String document, String seen) {
        List<UserError> refused = calls.open(request, place);
        Target draft = calls.target(request, place);
        if (draft == null || draft.workingCopy() == null) {
            return pages.lost(http, request, place, document, seen, refused);
        }
        Window window = new Window(Window.NONE, draft.workingCopy().baseRevision(), draft.revision(), seen);
        return refused(http, request, place, calls.save(request, draft.id(), Window.NONE, document, seen), document,
                window, Optional.empty()).orElseGet(() -> screens.seeOther(request.actor(), http, place.path()));
    }

    /**
     * What the changes of a window began with whose working copy is gone. Where somebody made a revision since, it may have
     * become that one, and what was seen of it is in there. Otherwise it was thrown away: the window has the whole of it.
     */
    String began(Request request, Place place, Window window, @Nullable Target draft) {
        return draft != null && draft.revision() == window.revision()
                ? calls.revision(request, place, window.base())
                : window.seen();
    }

    /**
     * The page that says why a document was not saved, with the document; none where it was.
     *
     * @param base the revision that it is based on; none for that of the working copy
     */
    Optional<HttpResponse<String>> refused(HttpRequest<?> http, Request request, Place place,
            EditData.SavePayload saved, String document, Window window, Optional<Integer> base) {
        if (saved.merge() != null && saved.workingCopy() != null) {
            return Optional.of(merges.windows(http, request, place, saved.workingCopy(), saved.merge(), base));
        }
        return saved.userErrors().isEmpty()
                ? Optional.empty()
                : Optional.of(pages.editor(http, request, place,
                        EditPages.Said.unsaved(saved.userErrors(), document, window)));
    }
}
