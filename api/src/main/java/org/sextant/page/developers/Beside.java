package org.sextant.page.developers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The texts that stand beside these classes. */
final class Beside {
    private Beside() {
    }

    /** A text by the path of its file. */
    static String text(String file) {
        try (InputStream in = Beside.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
