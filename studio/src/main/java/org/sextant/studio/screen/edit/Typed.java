package org.sextant.studio.screen.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.studio.screen.edit.EditData.Copy;
import org.sextant.studio.screen.edit.form.Attachment;
import org.sextant.studio.screen.edit.form.Form;
import org.sextant.studio.screen.edit.form.FormView.KnownFile;
import org.sextant.studio.screen.edit.form.Labels;
import org.sextant.studio.screen.edit.form.Rearrangement;

/**
 * What came of a form: the document with what was typed, and what the pressed button did to it.
 *
 * @param seen the document that the form was made of
 * @param look the place to look at then
 */
record Typed(String document, String seen, Optional<String> look) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Reads a form over the document that it was made of, which it brings along: what another window saved meanwhile is told
     * by the version.
     */
    static Typed of(Place place, FilledForm form, Copy copy, Locale locale, List<KnownFile> files,
            Function<String, List<KnownFile>> search) {
        String button = form.text("do");
        String seen = tree(form.text("document")).isContainerNode() ? form.text("document") : copy.document();
        String typed = Form.of(place.kind(), seen, copy.schema(), new Labels(locale)).with(seen, form.values());
        if (button.equals("ungenerate")) {
            return new Typed(Attachment.without(typed, "/generation"), seen, Optional.empty());
        }
        Optional<Attachment> attachment = Attachment.of(button, form.text("file " + Attachment.place(button)));
        if (attachment.isPresent()) {
            return new Typed(attachment.get().in(typed, files, search), seen, Optional.of(attachment.get().pointer()));
        }
        return Rearrangement.of(button).map(change -> change.in(typed, copy.schema(), place.key()))
                .map(done -> new Typed(done.json(), seen, Optional.of(done.pointer())))
                .orElseGet(() -> new Typed(typed, seen, Optional.empty()));
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
