package org.sextant.account;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Request;
import org.sextant.graphql.Wiring;
import org.sextant.platform.Actor;

/** Accounts in the API. */
@Singleton
final class AccountFeature implements GraphQlFeature {
    private final SessionCreate sessionCreate;

    AccountFeature(SessionCreate sessionCreate) {
        this.sessionCreate = sessionCreate;
    }

    @Override
    public String sdl() {
        return "org/sextant/account/account.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("viewer", environment -> {
            Actor actor = Request.of(environment).actor();
            return actor.isAnonymous() ? null : new Viewer(actor);
        });
        wiring.mutation("sessionCreate", sessionCreate);
    }
}
