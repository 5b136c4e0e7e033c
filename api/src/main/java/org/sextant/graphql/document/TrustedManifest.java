package org.sextant.graphql.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.Frontends;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.sextant.schema.release.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the manifest of trusted documents while the server starts: a JSON object of texts by their SHA-256 in hexadecimal,
 * with or without {@code sha256:} before it, as code generators and the Relay compiler write it.
 */
@Factory
final class TrustedManifest {
    private static final Logger LOG = LoggerFactory.getLogger(TrustedManifest.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {
    };

    @Context
    TrustedDocuments trusted(Settings settings, Documents documents) {
        Frontends frontends = settings.frontends();
        Map<String, String> byId = frontends.manifest().map(TrustedManifest::read).orElse(Map.of());
        byId.forEach((id, text) -> documents.document(text).errors()
                .forEach(error -> LOG.warn("The trusted document {} cannot be run: {}", id, error.getMessage())));
        if (frontends.manifest().isPresent()) {
            LOG.info("Trusted documents: {}, mode {}", byId.size(), frontends.documents());
        }
        return new TrustedDocuments(frontends.documents(), byId);
    }

    private static Map<String, String> read(Path manifest) {
        Map<String, String> byId = new LinkedHashMap<>();
        texts(manifest).forEach((key, text) -> {
            String id = key.startsWith(TrustedDocuments.PREFIX) ? key : TrustedDocuments.PREFIX + key;
            String right = TrustedDocuments.PREFIX + Sha256.of(text.getBytes(StandardCharsets.UTF_8));
            if (!id.equals(right)) {
                throw refused(manifest, "has a document under '" + key + "' whose SHA-256 is another (" + right
                        + "); let the code generator write the file, with SHA-256 as its hash", null);
            }
            byId.put(id, text);
        });
        return byId;
    }

    private static Map<String, String> texts(Path manifest) {
        try {
            return JSON.readValue(Files.readString(manifest), TEXTS);
        } catch (JsonProcessingException e) {
            throw refused(manifest, "is not a JSON object of texts (" + e.getOriginalMessage() + ")", e);
        } catch (IOException e) {
            throw refused(manifest, "cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static StartRefused refused(Path manifest, String what, @Nullable Exception cause) {
        String sentence = "the manifest of trusted documents, " + manifest + ", " + what + ".";
        return cause == null
                ? new StartRefused(Reason.SETTINGS, sentence)
                : new StartRefused(Reason.SETTINGS, sentence, cause);
    }
}
