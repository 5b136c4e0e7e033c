package org.sextant.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;

/** Accounts and what they are known by. */
@Singleton
public class AccountService {
    private final AccountRepository accounts;
    private final IdentityRepository identities;
    private final RoleRepository roles;
    private final Settings settings;
    private final Clock clock;

    AccountService(AccountRepository accounts, IdentityRepository identities, RoleRepository roles, Settings settings,
            Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.roles = roles;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens an account; empty when another has the identity. Where somebody takes it at the same moment, the database
     * refuses the duplicate: see {@link org.sextant.platform.database.Duplicates#seen}.
     *
     * @param passwordHash none for an account whose holder has yet to choose a password
     */
    @Transactional
    public Optional<AccountId> open(Actor actor, NewAccount account, Optional<String> passwordHash) {
        if (credentialsOf(account.identity()).isPresent()) {
            return Optional.empty();
        }
        Instant now = now();
        AccountRow row = accounts.save(new AccountRow(null, account.firstName(), account.lastName(),
                account.locale().toLanguageTag(), passwordHash.orElse(null), now));
        AccountId opened = new AccountId(Objects.requireNonNull(row.id()));
        add(actor, opened, account.identity());
        Long grantor = actor.account().map(AccountId::value).orElse(null);
        account.roles().forEach(role -> roles.grant(opened.value(), role.name(), now, grantor));
        return Optional.of(opened);
    }

    /** Gives an account one more identity, which the database refuses as a duplicate where another account has it. */
    @Transactional
    public void add(Actor actor, AccountId account, Identity identity) {
        identities.add(identity.provider().key(), identity.subject(), account.value(), now());
    }

    /** What a password is held against; empty where nobody may sign in so. */
    public Optional<Credentials> credentials(Identity identity) {
        return Optional.of(identity).filter(this::mayExist).flatMap(this::credentialsOf);
    }

    /** The account with an identity, whoever may sign in. */
    public Optional<AccountId> find(Identity identity) {
        return credentialsOf(identity).map(Credentials::account);
    }

    /** The holder of an account with all roles; empty where the account is gone or is none that may sign in here. */
    public Optional<Actor> holder(AccountId id) {
        return Optional.ofNullable(all(List.of(id)).get(id)).filter(account -> mayExist(account.login()))
                .map(account -> new Actor(id, account.login(), rolesOf(id)));
    }

    /** The accounts that there are under some numbers. */
    public Map<AccountId, Account> all(Collection<AccountId> ids) {
        List<Long> numbers = ids.stream().map(AccountId::value).toList();
        Map<Long, List<Identity>> known = identities.of(numbers).stream().collect(
                Collectors.groupingBy(IdentityRow::accountId, Collectors.mapping(IdentityRow::identity,
                        Collectors.toList())));
        return accounts.all(numbers).stream().map(row -> account(row, known.getOrDefault(row.id(), List.of())))
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** All that an account is known by, oldest first. */
    public List<Identity> identities(AccountId account) {
        return identities.of(List.of(account.value())).stream().map(IdentityRow::identity).toList();
    }

    /** Whether somebody with this login may be signed in: demonstration accounts are for a trial alone. */
    boolean mayExist(String login) {
        return mayExist(Identity.login(login));
    }

    Set<Role> rolesOf(AccountId account) {
        return Stream.concat(Stream.of(Role.LEARNER), roles.of(account.value()).stream().map(RoleRow::role))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private boolean mayExist(Identity identity) {
        return settings.demo() || !identity.isDemonstration();
    }

    private Optional<Credentials> credentialsOf(Identity identity) {
        return accounts.credentials(identity.provider().key(), identity.subject()).map(CredentialsRow::credentials);
    }

    private static Account account(AccountRow row, List<Identity> identities) {
        String email = subject(identities, IdentityProvider.EMAIL);
        String userName = subject(identities, IdentityProvider.USER_NAME);
        String login = Stream.concat(Stream.of(email, userName).filter(Objects::nonNull),
                identities.stream().map(Identity::subject)).findFirst().orElse("");
        return new Account(new AccountId(Objects.requireNonNull(row.id())), login, email, userName, row.firstName(),
                row.lastName(), Locale.forLanguageTag(row.locale()), row.createdAt());
    }

    private static @Nullable String subject(List<Identity> identities, IdentityProvider provider) {
        return identities.stream().filter(identity -> identity.provider().equals(provider)).map(Identity::subject)
                .findFirst().orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
