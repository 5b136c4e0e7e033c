package org.sextant.personal;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** One's own data in the API. */
@Singleton
final class PersonalFeature implements GraphQlFeature {
    private final AccountExport accountExport;

    PersonalFeature(AccountExport accountExport) {
        this.accountExport = accountExport;
    }

    @Override
    public String sdl() {
        return "org/sextant/personal/personal.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("accountExport", accountExport);
    }
}
