package org.sextant.file;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.content.FileReference;

/** Files in the API. */
@Singleton
final class FileFeature implements GraphQlFeature {
    private static final String DRAFT = "DRAFT";

    private final DraftFiles drafts;

    FileFeature(DraftFiles drafts) {
        this.drafts = drafts;
    }

    @Override
    public String sdl() {
        return "org/sextant/file/file.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("File", "url", e -> {
            FileAddress address = FileAddress.of(Source.of(e, FileReference.class));
            return isOfDrafts(e) ? drafts.path(address) : address.path();
        });
    }

    private static boolean isOfDrafts(DataFetchingEnvironment environment) {
        return environment.getLocalContext() instanceof FileScope scope
                ? scope.isOfDrafts()
                : Request.of(environment).view().filter(DRAFT::equals).isPresent();
    }
}
