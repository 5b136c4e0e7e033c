package org.sextant.page.prompt;

import org.jspecify.annotations.Nullable;

/** A file as the API answers it. */
public record FileLink(String name, String url, int size, @Nullable String alt) {
    private static final int KILO = 1000;

    /** Its size as people read it. */
    public String readableSize() {
        return size < KILO ? size + " o" : Math.ceilDiv(size, KILO) + " ko";
    }
}
