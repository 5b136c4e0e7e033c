package org.sextant.personal;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** One's own data in the API. */
@Singleton
final class PersonalFeature implements GraphQlFeature {
    private final AccountExport accountExport;
    private final AccountDelete accountDelete;

    PersonalFeature(AccountExport accountExport, AccountDelete accountDelete) {
        this.accountExport = accountExport;
        this.accountDelete = accountDelete;
    }

    @Override
    public String sdl() {
        return "org/sextant/personal/personal.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("accountExport", accountExport).mutation("accountDelete", accountDelete);
    }
}
