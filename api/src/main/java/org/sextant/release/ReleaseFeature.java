package org.sextant.release;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.platform.Pix;
import org.sextant.schema.framework.Level;

/** Releases in the API. */
@Singleton
final class ReleaseFeature implements GraphQlFeature {
    private final ReleaseQueries queries;
    private final BankService bank;
    private final ReleaseOfferAccept releaseOfferAccept;

    ReleaseFeature(ReleaseQueries queries, BankService bank, ReleaseOfferAccept releaseOfferAccept) {
        this.queries = queries;
        this.bank = bank;
        this.releaseOfferAccept = releaseOfferAccept;
    }

    @Override
    public String sdl() {
        return "org/sextant/release/release.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("releases", queries::releases);
        wiring.query("releaseOffer", environment -> bank.offer(Request.of(environment).actor()));
        wiring.field("Release", "maxReachableLevel",
                e -> new Level(Source.of(e, ReleaseHeader.class).maxReachableLevel()));
        wiring.field("Release", "maximumPix", e -> new Pix(Source.of(e, ReleaseHeader.class).maximumPix()));
        wiring.mutation("releaseOfferAccept", releaseOfferAccept);
        wiring.node("Release", ReleaseHeader.class, header -> Integer.toString(header.number()),
                (key, _) -> queries.byKey(key));
    }
}
