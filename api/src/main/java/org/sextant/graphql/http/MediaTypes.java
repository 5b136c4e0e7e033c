package org.sextant.graphql.http;

import io.micronaut.http.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the two media types of GraphQL over HTTP to answer with. */
enum MediaTypes {
    /** {@code application/graphql-response+json}: the status tells whether the operation ran. */
    GRAPHQL("application/graphql-response+json"),
    /** {@code application/json}: every well-formed request is answered with 200. */
    JSON("application/json");

    private final String type;

    MediaTypes(String type) {
        this.type = type;
    }

    /** The value of the {@code Content-Type} header. */
    String header() {
        return type + "; charset=utf-8";
    }

    /**
     * The type that a client prefers; empty when it accepts neither.
     *
     * @param accepted the types of its {@code Accept} headers; none when it sent none
     */
    static Optional<MediaTypes> accepted(List<MediaType> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(JSON);
        }
        return accepted.stream().sorted(Comparator.comparing(MediaType::getQualityAsNumber).reversed())
                .filter(a -> a.getQualityAsNumber().signum() > 0).map(MediaTypes::suiting).flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<MediaTypes> suiting(MediaType wanted) {
        boolean anything = wanted.getType().equals("*");
        boolean anyApplication = wanted.getType().equals("application") && wanted.getSubtype().equals("*");
        if (anything || anyApplication || wanted.getName().equals(JSON.type)) {
            return Optional.of(JSON);
        }
        return wanted.getName().equals(GRAPHQL.type) ? Optional.of(GRAPHQL) : Optional.empty();
    }
}
