package org.sextant.profile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sextant.schema.release.CanonicalJson;

/** The policies of profiles that there ever were, from {@code policies.json}; the last of each kind is in force. */
public final class ProfilePolicies {
    private static final Shelf SHELF = read();

    private ProfilePolicies() {
    }

    /** The certifiability that is in force. */
    public static CertifiabilityPolicy certifiability() {
        return SHELF.certifiability().getLast();
    }

    /** The certifiability that something was decided under. */
    public static Optional<CertifiabilityPolicy> certifiability(String id) {
        return SHELF.certifiability().stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /** The effort that is reckoned with. */
    public static EffortPolicy effort() {
        return SHELF.effort().getLast();
    }

    private static Shelf read() {
        ObjectMapper json = CanonicalJson.strict(JsonMapper.builder()).build();
        try (InputStream in = Objects.requireNonNull(ProfilePolicies.class.getResourceAsStream("policies.json"))) {
            return json.readValue(in, Shelf.class);
        } catch (IOException e) {
            throw new IllegalStateException("the policies of this jar cannot be read", e);
        }
    }

    /** What the file holds. */
    private record Shelf(List<CertifiabilityPolicy> certifiability, List<EffortPolicy> effort) {
    }
}
