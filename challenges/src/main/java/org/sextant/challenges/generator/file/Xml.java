package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * One XML document, written from top to bottom. A writer of our own, since the bytes must stay the same whichever library or
 * Java runs.
 */
final class Xml {
    private final StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    Xml open(String element, String... attributes) {
        begin(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    Xml close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    Xml empty(String element, String... attributes) {
        begin(element, attributes).append("/>");
        return this;
    }

    /** An element with what the content writes within. */
    Xml within(String element, Consumer<Xml> content) {
        open(element);
        content.accept(this);
        return close();
    }

    Xml text(String text) {
        written.append(XmlText.escaped(text));
        return this;
    }

    /** UTF-8. */
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("the element '" + open.peek() + "' was not ended");
        }
        return written.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder begin(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"").append(XmlText.escaped(attributes[i + 1]))
                    .append('"');
        }
        return written;
    }
}
