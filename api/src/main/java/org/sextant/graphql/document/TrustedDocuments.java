package org.sextant.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.Frontends.DocumentMode;
import org.sextant.schema.release.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The documents that frontends have registered, which they may name by id, and what becomes of others. */
public final class TrustedDocuments {
    static final String PREFIX = "sha256:";

    private static final Logger LOG = LoggerFactory.getLogger(TrustedDocuments.class);
    private static final int TOLD = 1_000;

    private final DocumentMode mode;
    private final Map<String, String> byId;
    private final Cache<String, Boolean> told = Caffeine.newBuilder().maximumSize(TOLD).build();

    /** @param byId text by id, {@code sha256:} and the SHA-256 of the text in hexadecimal */
    TrustedDocuments(DocumentMode mode, Map<String, String> byId) {
        this.mode = mode;
        this.byId = Map.copyOf(byId);
    }

    /** The text of a trusted document; a {@link RequestProblem} when none has that id. */
    public String byId(String id) {
        String text = byId.get(id);
        if (text == null) {
            throw new RequestProblem(ErrorCode.DOCUMENT_UNKNOWN, "No trusted document has the id '" + id
                    + "'; an id is 'sha256:' and the SHA-256 of a document that this server's manifest holds.");
        }
        return text;
    }

    /** A text that may be run; a {@link RequestProblem} where only trusted ones may be and this is none. */
    public String checked(String text) {
        if (mode == DocumentMode.OFF) {
            return text;
        }
        String id = PREFIX + Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        if (!byId.containsKey(id)) {
            untrusted(id);
        }
        return text;
    }

    private void untrusted(String id) {
        if (mode == DocumentMode.REQUIRED) {
            throw new RequestProblem(ErrorCode.DOCUMENT_NOT_TRUSTED,
                    "This server runs trusted documents only; ask its operator to add this one (" + id + ").");
        }
        if (told.asMap().putIfAbsent(id, true) == null) {
            LOG.warn("A document that is not trusted: {}", id);
        }
    }
}
