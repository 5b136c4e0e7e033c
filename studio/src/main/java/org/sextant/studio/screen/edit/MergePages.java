package org.sextant.studio.screen.edit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.form.Decisions;

/** The page on which what two windows, or two authors, wrote in the same place is decided. Nothing of either is lost. */
@Singleton
public final class MergePages {
    private static final Messages MESSAGES = Messages.beside(MergePages.class);

    private final Screens screens;

    MergePages(Screens screens) {
        this.screens = screens;
    }

    /** What is edited, with what comes of it and the newest revision. */
    MergeData.@Nullable Draft draft(Request request, Place place) {
        return screens.run(MergePages.class, "merge.graphql", request,
                Map.of("kind", place.kind(), "key", place.key()), MergeData.class).draft();
    }

    /**
     * Between two windows of one author.
     *
     * @param present the working copy as the other window saved it
     * @param theirs  the revision that what is decided is based on; none for that of the working copy
     */
    HttpResponse<String> windows(HttpRequest<?> http, Request request, Place place, EditData.Version present,
            EditData.Merged merged, Optional<Integer> theirs) {
        return page(http, request, HttpStatus.CONFLICT, new Model(texts(request), place, Shown.of(present.window()),
                theirs.orElse(null), null, List.of(), merged.document(), merged.theirDocument()));
    }

    /** Between two authors. */
    HttpResponse<String> authors(HttpRequest<?> http, Request request, Place place, Window window,
            MergeData.Merge merge) {
        return page(http, request, HttpStatus.OK, new Model(texts(request), place, Shown.of(window),
                merge.theirs().number(), merge.theirs(), merge.conflicts(), merge.document(), merge.theirDocument()));
    }

    private HttpResponse<String> page(HttpRequest<?> http, Request request, HttpStatus status, Model model) {
        return screens.page(http, request, status, model.place().key(), MergePages.class, "merge.jte", model);
    }

    private static Texts texts(Request request) {
        return new Texts(request.locale(), MESSAGES);
    }

    /**
     * What {@code merge.jte} shows.
     *
     * @param shown         the working copy that it was made of
     * @param base          the revision that what is decided is based on; none for that of the working copy
     * @param theirs        the newest revision; none between two windows
     * @param document      the changes of both, mine where they differ
     * @param theirDocument the same, theirs where they differ
     */
    public record Model(Texts texts, Place place, Shown shown, @Nullable Integer base,
            MergeData.@Nullable Revision theirs, List<MergeData.Conflict> conflicts, String document,
            String theirDocument) {
        /** What is to be decided. */
        public Decisions decisions() {
            return Decisions.between(document, theirDocument);
        }
    }

    /** What a window says of the working copy that it shows. */
    public record Shown(int version, int base, int revision, String document) {
        static Shown of(Window window) {
            return new Shown(window.version(), window.base(), window.revision(), window.seen());
        }
    }
}
