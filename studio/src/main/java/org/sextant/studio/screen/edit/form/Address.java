package org.sextant.studio.screen.edit.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of addresses. */
public final class Address {
    private Address() {
    }

    /** A text as one part of a path, or as a value of a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
