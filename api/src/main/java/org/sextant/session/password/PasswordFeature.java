package org.sextant.session.password;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** Changing one's password in the API. */
@Singleton
final class PasswordFeature implements GraphQlFeature {
    private final PasswordChange passwordChange;

    PasswordFeature(PasswordChange passwordChange) {
        this.passwordChange = passwordChange;
    }

    @Override
    public String sdl() {
        return "org/sextant/session/password/password.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("passwordChange", passwordChange);
    }
}
