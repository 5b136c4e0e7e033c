package org.sextant.studio.screen.edit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.EditData.Draft;
import org.sextant.studio.screen.edit.form.FormView;

/** The documents of the editor, run with the rights of whoever edits. */
@Singleton
final class EditCalls {
    private static final Map<String, Object> NOTHING = Map.of("skip", true);

    private final Screens screens;

    EditCalls(Screens screens) {
        this.screens = screens;
    }

    /** What is edited; null where nobody has opened it yet. */
    @Nullable
    Draft draft(Request request, Place place) {
        return draft(request, place, Map.of());
    }

    /** The same with what an answer comes to, where one is given. */
    @Nullable
    Draft draft(Request request, Place place, Map<String, Object> answer) {
        Map<String, Object> variables = Map.of("kind", place.kind(), "key", place.key(), "try", !answer.isEmpty(),
                "answer", answer.isEmpty() ? NOTHING : answer);
        return run("edit.graphql", request, variables, EditData.class).draft();
    }

    /** What is written to, as it is now; null where nobody has opened it yet. */
    EditData.@Nullable Target target(Request request, Place place) {
        return run("target.graphql", request, Map.of("kind", place.kind(), "key", place.key()),
                EditData.Targeted.class).draft();
    }

    /** The title of what a release or a draft has already; empty where neither has it. */
    Optional<String> existing(Request request, Place place) {
        return Optional.ofNullable(run("exists.graphql", request, Map.of("kind", place.kind(), "key", place.key()),
                EditData.Existing.class).contentEntry()).map(EditData.Titled::title);
    }

    /** The document of a revision; that of number 0 is nothing but the key. */
    String revision(Request request, Place place, int number) {
        EditData.AtRevision draft = run("revision.graphql", request,
                Map.of("kind", place.kind(), "key", place.key(), "number", number), EditData.Revised.class).draft();
        return draft == null || draft.revisionAt() == null ? place.fresh() : draft.revisionAt().document();
    }

    /** The JSON Schema of a document, whether or not it is one's working copy. */
    String schema(Request request, Place place, JsonNode document) {
        return run("schema.graphql", request, Map.of("kind", place.kind(), "type", document.path("type").asText("")),
                EditData.Described.class).contentSchema();
    }

    List<EditData.UserError> open(Request request, Place place) {
        return run("open.graphql", request, Map.of("kind", place.kind(), "key", place.key()), EditData.Opened.class)
                .outcome().userErrors();
    }

    /**
     * Saves a document.
     *
     * @param version that of the working copy to which it belongs, {@link Window#NONE} for none: it joins what is there
     * @param seen    the document that the changes began with
     */
    EditData.SavePayload save(Request request, String id, int version, String document, String seen) {
        return run("save.graphql", request,
                Map.of("id", id, "version", version, "document", document, "seen", seen), EditData.Saved.class)
                .outcome();
    }

    /** Saves what a merge came to, based on the revision that it was merged with. */
    EditData.SavePayload rebase(Request request, String id, int version, String document, String seen, int base) {
        return run("save.graphql", request, Map.of("id", id, "version", version, "document", document, "seen", seen,
                "base", base), EditData.Saved.class).outcome();
    }

    EditData.CommitPayload commit(Request request, String id, int revision, int version, String reason) {
        return run("commit.graphql", request,
                Map.of("id", id, "revision", revision, "version", version, "reason", reason), EditData.Committed.class)
                .outcome();
    }

    EditData.ProposePayload propose(Request request, String id, int revision, String note) {
        return run("propose.graphql", request, Map.of("id", id, "revision", revision, "note", note),
                EditData.Proposed.class).outcome();
    }

    EditData.DiscardPayload discard(Request request, String id, int version) {
        return run("discard.graphql", request, Map.of("id", id, "version", version), EditData.Discarded.class)
                .outcome();
    }

    /** Makes what is edited a variant of another challenge. */
    EditData.JoinPayload join(Request request, String id, int version, String followed) {
        return run("join.graphql", request, Map.of("id", id, "version", version, "followed", followed),
                EditData.Joined.class).outcome();
    }

    /** Files that can be attached: those that a text finds, otherwise those of the same skill. */
    List<FormView.KnownFile> files(Request request, JsonNode document, String text) {
        Map<String, Object> variables = new HashMap<>();
        if (text.isBlank()) {
            variables.put("skill", document.path("skill").asText(""));
        } else {
            variables.put("text", text);
        }
        return run("files.graphql", request, variables, EditData.Files.class).contentFiles();
    }

    /** What the page on which one hands in a file is about; the upload may be empty. */
    FileData file(Request request, Place place, String upload) {
        return run("file.graphql", request, Map.of("kind", place.kind(), "key", place.key(), "upload", upload,
                "uploaded", !upload.isEmpty()), FileData.class);
    }

    /** Takes a file into content; under its own name where none is given. */
    FileData.TakePayload take(Request request, String upload, String name, String use) {
        Map<String, Object> input = new HashMap<>(Map.of("upload", upload, "use", use));
        if (!name.isBlank()) {
            input.put("name", name);
        }
        return run("take.graphql", request, Map.of("input", input), FileData.Taken.class).outcome();
    }

    private <T> T run(String document, Request request, Map<String, Object> variables, Class<T> data) {
        return screens.run(EditCalls.class, document, request, variables, data);
    }
}
