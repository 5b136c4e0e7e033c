package org.sextant.studio.publish;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;
import org.sextant.release.ReleaseHeader;

/** Release notes in the API. */
@Singleton
final class PublishFeature implements GraphQlFeature {
    private final ReleaseNoteService notes;
    private final ReleaseNoteWrite releaseNote;

    PublishFeature(ReleaseNoteService notes, ReleaseNoteWrite releaseNote) {
        this.notes = notes;
        this.releaseNote = releaseNote;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/publish/publish.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.loaded("Release", "note", ReleaseHeader.class, ReleaseHeader::number, notes::newest);
        wiring.mutation("releaseNote", releaseNote);
    }
}
