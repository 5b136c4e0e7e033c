package org.sextant.account.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;

/** The e-mail addresses of accounts: whether they are their holder's, and others in their place. */
@Singleton
public class EmailService {
    private static final String EMAIL = IdentityProvider.EMAIL.key();

    private final IdentityRepository identities;
    private final Clock clock;

    EmailService(IdentityRepository identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /** Notes that an account's address is its holder's; false when it is no longer an address of the account. */
    @Transactional
    public boolean confirm(Actor actor, AccountId account, String email) {
        Optional<IdentityRow> known = addresses(account).stream().filter(row -> row.subject().equals(email)).findAny();
        if (known.filter(row -> row.confirmedAt() == null).isPresent()) {
            identities.confirm(EMAIL, email, account.value(), now());
        }
        return known.isPresent();
    }

    /**
     * Gives an account an address, confirmed, in the place of those it has. The database refuses it as a duplicate where
     * another account has it.
     *
     * @return the addresses that it had
     */
    @Transactional
    public List<String> replace(Actor actor, AccountId account, String email) {
        List<String> before = addresses(account).stream().map(IdentityRow::subject).toList();
        before.forEach(address -> identities.remove(EMAIL, address, account.value()));
        identities.add(EMAIL, email, account.value(), now());
        identities.confirm(EMAIL, email, account.value(), now());
        return before;
    }

    private List<IdentityRow> addresses(AccountId account) {
        return identities.of(List.of(account.value())).stream().filter(row -> row.provider().equals(EMAIL)).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
