package org.sextant.studio.editor;

import jakarta.inject.Singleton;
import org.sextant.challenge.PromptService;
import org.sextant.content.ContentScope;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.text.LocalizedText;

/** What an editor shows beside a working copy, in the API. */
@Singleton
final class EditorFeature implements GraphQlFeature {
    private static final String COPY = "WorkingCopy";

    private final EditorService editor;
    private final PromptService prompts;
    private final ContentFileTake take;

    EditorFeature(EditorService editor, PromptService prompts, ContentFileTake take) {
        this.editor = editor;
        this.prompts = prompts;
        this.take = take;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/editor/editor.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        EditorQueries queries = new EditorQueries(editor, prompts);
        wiring.query("contentFiles", queries::files);
        wiring.mutation("contentFileTake", take);
        wiring.field(COPY, "files", queries::filesOf);
        wiring.query("contentSchema", queries::schemaOf);
        wiring.field(COPY, "schema", queries::schema);
        wiring.field(COPY, "preview", queries::preview);
        wiring.field(COPY, "samples", queries::samples);
        wiring.field(COPY, "trial", queries::trial);
        wiring.field("DraftPreview", "instruction", e -> {
            LocalizedText text = Source.of(e, EditorQueries.Preview.class).text();
            return text == null ? "" : ContentScope.of(e).text(text);
        });
    }
}
