package org.sextant.studio.session;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** Refuses forms that another site sends in the name of somebody who is signed in. */
@ServerFilter("/studio/**")
final class SameOriginFilter {
    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> http) {
        boolean reads = http.getMethod() == HttpMethod.GET || http.getMethod() == HttpMethod.HEAD;
        return reads || SameOrigin.isOurs(http)
                ? null
                : HttpResponse.status(HttpStatus.FORBIDDEN).contentType(MediaType.TEXT_PLAIN_TYPE)
                        .body("This form was sent from another site. Open the studio and send it from there.");
    }
}
