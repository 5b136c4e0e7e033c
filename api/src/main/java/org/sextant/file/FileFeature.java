package org.sextant.file;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.content.FileReference;

/** Files in the API. */
@Singleton
final class FileFeature implements GraphQlFeature {
    @Override
    public String sdl() {
        return "org/sextant/file/file.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("File", "url", e -> FileAddress.of(Source.of(e, FileReference.class)).path());
    }
}
