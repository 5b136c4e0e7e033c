package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/** Something that a button of a form chooses to be named: {@code link /skill moteurs-1}. A list names it at its end. */
public record LinkChoice(String pointer, String key) {
    /** What a button says; empty where it says something else. */
    public static Optional<LinkChoice> of(String button) {
        String[] words = button.split(" ", -1);
        return words.length == 3 && words[0].equals("link") && words[1].startsWith("/") && !words[2].isEmpty()
                ? Optional.of(new LinkChoice(words[1], words[2]))
                : Optional.empty();
    }

    /**
     * The document with it.
     *
     * @param schema the JSON Schema of the document
     */
    public String in(String json, String schema) {
        Tree document = Form.tree(json);
        Schema described = Schema.of(Form.tree(schema).root()).at(pointer);
        if (described.is("array")) {
            ArrayNode list = document.list(pointer);
            if (list.valueStream().noneMatch(item -> item.asText().equals(key))) {
                list.add(key);
            }
        } else if (!described.kinds().isEmpty()) {
            document.set(pointer, new TextNode(key));
        }
        return document.root().toString();
    }
}
