package org.sextant.registration;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** Opening accounts in the API. */
@Singleton
final class RegistrationFeature implements GraphQlFeature {
    private final AccountRegister accountRegister;

    RegistrationFeature(AccountRegister accountRegister) {
        this.accountRegister = accountRegister;
    }

    @Override
    public String sdl() {
        return "org/sextant/registration/registration.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("accountRegister", accountRegister);
    }
}
