package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;
import org.sextant.challenges.generator.GeneratedFile;

/** Files that are nothing but text in UTF-8: txt, log, html, xml, md, the source of anything. Ends of lines stay as given. */
public final class PlainText {
    private PlainText() {
    }

    public static GeneratedFile of(String name, String text) {
        return new GeneratedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
