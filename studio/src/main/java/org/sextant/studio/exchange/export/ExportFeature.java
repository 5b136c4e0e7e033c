package org.sextant.studio.exchange.export;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.release.ReleaseHeader;

/** The bank files of releases, in the API. */
@Singleton
final class ExportFeature implements GraphQlFeature {
    private final ExportService exports;

    ExportFeature(ExportService exports) {
        this.exports = exports;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/exchange/export/export.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Release", "bankFiles",
                e -> exports.address(Request.of(e).actor(), Source.of(e, ReleaseHeader.class)).orElseThrow());
    }
}
