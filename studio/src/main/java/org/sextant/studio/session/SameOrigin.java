package org.sextant.studio.session;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Objects;

/** Whether a form was sent from a page of this server. */
public final class SameOrigin {
    private SameOrigin() {
    }

    /** Whether it was: browsers say with each form from where. */
    public static boolean isOurs(HttpRequest<?> http) {
        String origin = http.getHeaders().get(HttpHeaders.ORIGIN);
        String host = http.getHeaders().get(HttpHeaders.HOST);
        return origin != null && host != null
                && Objects.equals(origin.replaceFirst("^https?://", ""), host);
    }
}
