package org.sextant.assessment.adaptive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sextant.schema.release.CanonicalJson;

/** The policies of positioning that there ever were, from {@code policies.json}; a new one is added, none is edited. */
public final class Policies {
    private static final Shelf SHELF = read();

    private Policies() {
    }

    /** The one that assessments of today start under. */
    public static PositioningPolicy current() {
        return byId(SHELF.current())
                .orElseThrow(() -> new IllegalStateException("there is no policy " + SHELF.current()));
    }

    /** The one that an assessment started under. */
    public static Optional<PositioningPolicy> byId(String id) {
        return SHELF.policies().stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    private static Shelf read() {
        ObjectMapper json = CanonicalJson.strict(JsonMapper.builder()).build();
        try (InputStream in = Objects.requireNonNull(Policies.class.getResourceAsStream("policies.json"))) {
            return json.readValue(in, Shelf.class);
        } catch (IOException e) {
            throw new IllegalStateException("the policies of this jar cannot be read", e);
        }
    }

    /** What the file holds. */
    private record Shelf(String current, List<PositioningPolicy> policies) {
    }
}
