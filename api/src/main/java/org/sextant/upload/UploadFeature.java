package org.sextant.upload;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Request;
import org.sextant.graphql.Wiring;

/** Uploads in the API: where to send files, and which there are. */
@Singleton
final class UploadFeature implements GraphQlFeature {
    static final String UPLOAD = "Upload";

    private final UploadService uploads;

    UploadFeature(UploadService uploads) {
        this.uploads = uploads;
    }

    @Override
    public String sdl() {
        return "org/sextant/upload/upload.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("uploadAddress", e -> uploads.address(Request.of(e).actor()).orElseThrow());
        wiring.node(UPLOAD, Upload.class, upload -> Long.toString(upload.id()), this::byKey);
    }

    private @Nullable Upload byKey(String key, DataFetchingEnvironment environment) {
        return key.matches("\\d{1,18}")
                ? uploads.find(Request.of(environment).actor(), Long.parseLong(key)).orElse(null)
                : null;
    }
}
