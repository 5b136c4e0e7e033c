package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sextant.studio.screen.edit.form.FormView.KnownFile;

/**
 * A file that a button of a form attaches: {@code attach /attachments}.
 *
 * @param chosen the hash and the name of the file, with a space between them
 */
public record Attachment(String pointer, String chosen) {
    /** Where the files stand that learners may fetch. */
    public static final String LIST = "/attachments";

    /** What a button says; empty where it says something else. */
    public static Optional<Attachment> of(String button, String chosen) {
        return button.matches("attach /\\S+")
                ? Optional.of(new Attachment(place(button), chosen))
                : Optional.empty();
    }

    /** The place that a button speaks of. */
    public static String place(String button) {
        return button.substring(button.indexOf(' ') + 1);
    }

    /** A document without what stands at a place. */
    public static String without(String json, String pointer) {
        Tree document = Form.tree(json);
        document.remove(pointer);
        return document.root().toString();
    }

    /**
     * The document with the file; as it is where there is no such file.
     *
     * @param files  those at hand
     * @param search finds others by their name
     */
    public String in(String json, List<KnownFile> files, Function<String, List<KnownFile>> search) {
        String hash = chosen.substring(0, Math.max(0, chosen.indexOf(' ')));
        String name = chosen.substring(chosen.indexOf(' ') + 1);
        Optional<KnownFile> file = Stream
                .concat(files.stream(), name.isEmpty() ? Stream.of() : search.apply(name).stream())
                .filter(known -> known.sha256().equals(hash) && known.name().equals(name)).findFirst();
        return file.map(known -> attached(json, pointer, known, Map.of())).orElse(json);
    }

    /**
     * The document with a file at a place.
     *
     * @param alt what it shows in words, by language; may be empty
     */
    public static String attached(String json, String pointer, KnownFile file, Map<String, String> alt) {
        Tree document = Form.tree(json);
        ObjectNode reference = JsonNodeFactory.instance.objectNode().put("name", file.name())
                .put("mediaType", file.mediaType()).put("size", file.size()).put("sha256", file.sha256());
        if (!alt.isEmpty()) {
            ObjectNode words = reference.putObject("alt");
            new TreeMap<>(alt).forEach(words::put);
        }
        if (pointer.equals(LIST)) {
            document.list(pointer).add(reference);
        } else {
            document.set(pointer, reference);
        }
        return document.root().toString();
    }
}
