package org.sextant.account.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;

/** The identities of accounts: an account has one at least, and each belongs to one account. */
@Singleton
public class IdentityService {
    private final IdentityRepository identities;
    private final Clock clock;

    IdentityService(IdentityRepository identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /** Gives an account one more identity, which the database refuses as a duplicate where another account has it. */
    @Transactional
    public void add(Actor actor, AccountId account, Identity identity) {
        identities.add(identity.provider().key(), identity.subject(), account.value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** All that each of some accounts is known by, oldest first. */
    public Map<AccountId, List<Identity>> of(Collection<AccountId> accounts) {
        return identities.of(accounts.stream().map(AccountId::value).toList()).stream()
                .collect(Collectors.groupingBy(row -> new AccountId(row.accountId()),
                        Collectors.mapping(IdentityRow::identity, Collectors.toList())));
    }

    /** The same of one account, with the times. */
    public List<KeptIdentity> kept(AccountId account) {
        return identities.of(List.of(account.value())).stream().map(row -> new KeptIdentity(row.provider(),
                row.subject(), row.createdAt(), row.confirmedAt())).toList();
    }
}
