package org.sextant.registration;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.account.identity.Identity;
import org.sextant.account.identity.IdentityProvider;
import org.sextant.account.password.PasswordProblem;
import org.sextant.schema.release.Sha256;

/** Which accounts may be opened. */
final class RegistrationRules {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LOCALE = 35;
    /** As many as a UUID without hyphens has, half of them. */
    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 100;

    private RegistrationRules() {
    }

    /** What they sign in with; none where that is not clear. */
    static Optional<Identity> identity(Registration registration) {
        return registration.email().isPresent() == registration.userName().isPresent()
                ? Optional.empty()
                : registration.email().map(Identity::email).or(() -> registration.userName().map(Identity::userName));
    }

    /** A name as it is kept. */
    static String name(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** All that is wrong with a registration, its password aside. */
    static List<RegistrationProblem> problems(Registration registration) {
        List<RegistrationProblem> problems = new ArrayList<>();
        Optional<Identity> identity = identity(registration);
        if (identity.isEmpty()) {
            problems.add(RegistrationProblem.LOGIN_UNCLEAR);
        }
        identity.filter(i -> !i.isValid() || i.isDemonstration())
                .ifPresent(i -> problems.add(i.provider().equals(IdentityProvider.EMAIL)
                        ? RegistrationProblem.EMAIL_INVALID
                        : RegistrationProblem.USER_NAME_INVALID));
        if (!isName(registration.firstName())) {
            problems.add(RegistrationProblem.FIRST_NAME_INVALID);
        }
        if (!isName(registration.lastName())) {
            problems.add(RegistrationProblem.LAST_NAME_INVALID);
        }
        if (registration.locale().toLanguageTag().length() > LONGEST_LOCALE) {
            problems.add(RegistrationProblem.LOCALE_INVALID);
        }
        if (registration.key().length() < SHORTEST_KEY || registration.key().length() > LONGEST_KEY) {
            problems.add(RegistrationProblem.KEY_INVALID);
        }
        return problems;
    }

    static RegistrationProblem problem(PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT -> RegistrationProblem.PASSWORD_TOO_SHORT;
            case TOO_LONG -> RegistrationProblem.PASSWORD_TOO_LONG;
            case TOO_COMMON -> RegistrationProblem.PASSWORD_TOO_COMMON;
            case IS_LOGIN -> RegistrationProblem.PASSWORD_IS_LOGIN;
        };
    }

    /** Tells whether two registrations say the same, the password aside. */
    static String sha256(Identity identity, Registration registration) {
        String separator = "\n";
        return sha256(String.join(separator, identity.provider().key(), identity.subject(),
                name(registration.firstName()), name(registration.lastName()), registration.locale().toLanguageTag()));
    }

    static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isName(String text) {
        String name = name(text);
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }
}
