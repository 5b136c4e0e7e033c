package org.sextant.studio.screen.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.studio.screen.edit.form.Attachment;
import org.sextant.studio.screen.edit.form.Form;
import org.sextant.studio.screen.edit.form.FormView.KnownFile;
import org.sextant.studio.screen.edit.form.Labels;
import org.sextant.studio.screen.edit.form.Rearrangement;

/**
 * What came of a form: the document with what was typed, and what the pressed button did to it.
 *
 * @param look the place to look at then
 */
record Typed(String document, Optional<String> look) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Reads a form over the document that it was made of, which it brings along: what another window saved meanwhile is told
     * by the version. The form is that of the type which this document names, whatever another window made of it.
     *
     * @param present what is read over where the form brings none
     * @param schema  the JSON Schema of a document
     * @param search  files that can be attached: those that a text finds, those at hand where it is empty
     */
    static Typed of(Place place, FilledForm form, String present, Locale locale, Function<JsonNode, String> schema,
            Function<String, List<KnownFile>> search) {
        String button = form.text("do");
        String seen = tree(form.text("document")).isContainerNode() ? form.text("document") : present;
        String described = schema.apply(tree(seen));
        String typed = Form.of(place.kind(), seen, described, new Labels(locale)).with(seen, form.values());
        if (button.equals("ungenerate")) {
            return new Typed(Attachment.without(typed, "/generation"), Optional.empty());
        }
        Optional<Attachment> attachment = Attachment.of(button, form.text("file " + Attachment.place(button)));
        if (attachment.isPresent()) {
            return new Typed(attachment.get().in(typed, search.apply(""), search),
                    Optional.of(attachment.get().pointer()));
        }
        return Rearrangement.of(button).map(change -> change.in(typed, described, place.key()))
                .map(done -> new Typed(done.json(), Optional.of(done.pointer())))
                .orElseGet(() -> new Typed(typed, Optional.empty()));
    }

    /** A document as a tree; missing where it is none. */
    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException none) {
            return MissingNode.getInstance();
        }
    }
}
