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
import org.sextant.studio.screen.edit.form.FormerType;
import org.sextant.studio.screen.edit.form.Labels;
import org.sextant.studio.screen.edit.form.LinkChoice;
import org.sextant.studio.screen.edit.form.Rearrangement;

/**
 * What came of a form: the document with what was typed, and what the pressed button did to it.
 *
 * @param look   the place to look at then
 * @param before the document before the button took something away; empty where it did not
 */
record Typed(String document, Optional<String> look, Optional<String> before) {
    /** How a button begins that takes back what another one took away, which it names. */
    static final String UNDO = "undo ";

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
        String filled = Form.of(place.kind(), seen, described, new Labels(locale)).with(seen, form.values());
        String typed = tree(filled).path("type").equals(tree(seen).path("type"))
                ? filled
                : FormerType.left(filled, described, schema.apply(tree(filled)));
        if (button.startsWith(UNDO) && tree(form.text("before")).isContainerNode()) {
            return new Typed(again(button, typed, form.text("before")), Optional.empty(), Optional.empty());
        }
        return taken(place, button, typed, described).map(taken -> new Typed(taken, Optional.empty(),
                Optional.of(typed).filter(before -> !tree(before).equals(tree(taken)))))
                .or(() -> Attachment.of(button, form.text("file " + Attachment.place(button)))
                        .map(attachment -> new Typed(attachment.in(typed, search.apply(""), search),
                                Optional.of(attachment.pointer()), Optional.empty())))
                .or(() -> LinkChoice.of(button).map(choice -> new Typed(choice.in(typed, described),
                        Optional.of(choice.pointer()), Optional.empty())))
                .or(() -> Rearrangement.of(button).map(change -> change.in(typed, described, place.key()))
                        .map(done -> new Typed(done.json(), Optional.of(done.pointer()), Optional.empty())))
                .orElseGet(() -> new Typed(typed, Optional.empty(), Optional.empty()));
    }

    /** A document that what a button took away, and names to be taken back, can join. */
    static String again(String undo, String document, String before) {
        return Rearrangement.of(undo.substring(UNDO.length())).map(change -> change.again(document, before))
                .orElse(document);
    }

    /** A document without what a button takes away; empty where it takes nothing away. */
    static Optional<String> taken(Place place, String button, String document, String schema) {
        return switch (button) {
            case "ungenerate" -> Optional.of(Attachment.without(document, "/generation"));
            case String remove when remove.startsWith("remove ") ->
                Rearrangement.of(remove).map(change -> change.in(document, schema, place.key()).json());
            case String detach when detach.startsWith("detach /") ->
                Optional.of(Attachment.without(document, Attachment.place(detach)));
            default -> Optional.empty();
        };
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
