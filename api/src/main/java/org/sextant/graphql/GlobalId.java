package org.sextant.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The opaque identifier of an object over all types.
 *
 * @param type the GraphQL type
 * @param key  the key within the type
 */
public record GlobalId(String type, String key) {
    /** What clients see. */
    public String encode() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((type + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** What an identifier stands for; empty when it is none of ours. */
    public static Optional<GlobalId> decode(String id) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new GlobalId(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The key of an identifier that must be of the type; a fault of the client otherwise. */
    public static String keyOf(String type, String id) {
        return decode(id).filter(found -> found.type().equals(type)).map(GlobalId::key)
                .orElseThrow(() -> new RequestProblem(ErrorCode.BAD_REQUEST,
                        "'" + id + "' is not the id of a " + type + "."));
    }
}
