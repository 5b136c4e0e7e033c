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
import org.sextant.account.identity.Identity;
import org.sextant.account.identity.IdentityProvider;
import org.sextant.account.identity.IdentityService;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;

/** Accounts: who holds them, what their passwords are held against, and their roles. */
@Singleton
public class AccountService {
    private final AccountRepository accounts;
    private final IdentityService identities;
    private final RoleRepository roles;
    private final Settings settings;
    private final Clock clock;

    AccountService(AccountRepository accounts, IdentityService identities, RoleRepository roles, Settings settings,
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
        identities.add(actor, opened, account.identity());
        Long grantor = actor.account().map(AccountId::value).orElse(null);
        account.roles().forEach(role -> roles.grant(opened.value(), role.name(), now, grantor));
        return Optional.of(opened);
    }

    /** Chooses the password with a hash for an account. */
    public void choosePassword(Actor actor, AccountId account, String hash) {
        accounts.choose(account.value(), hash);
    }

    /** Puts a hash in the place of another; false, and nothing is done, where that has gone meanwhile. */
    public boolean replacePassword(AccountId account, String before, String hash) {
        return accounts.replace(account.value(), before, hash) == 1;
    }

    /** Whether a hash is still that of an account, whose password nobody changes until the end of the transaction. */
    @Transactional
    public boolean lockedWith(AccountId account, String hash) {
        return accounts.locked(account.value()).filter(row -> hash.equals(row.passwordHash())).isPresent();
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

    /** The account of somebody who has signed in; a fault of the client where it was deleted: tokens outlive it. */
    public Account present(Actor actor) {
        AccountId id = actor.account().orElseThrow();
        return Optional.ofNullable(all(List.of(id)).get(id)).orElseThrow(AccountService::deleted);
    }

    /** That an access token has outlived its account. */
    static RequestProblem deleted() {
        return new RequestProblem(ErrorCode.UNAUTHENTICATED, "The account was deleted.");
    }

    /** The accounts that there are under some numbers. */
    public Map<AccountId, Account> all(Collection<AccountId> ids) {
        Map<AccountId, List<Identity>> known = identities.of(ids);
        return accounts.all(ids.stream().map(AccountId::value).toList()).stream().map(row -> account(row, known))
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Whether somebody with this login may be signed in: demonstration accounts are for a trial alone. */
    boolean mayExist(String login) {
        return mayExist(Identity.login(login));
    }

    /** The roles of whoever holds an account, that of everybody among them. */
    public Set<Role> rolesOf(AccountId account) {
        return Stream.concat(Stream.of(Role.LEARNER), roles.of(account.value()).stream().map(RoleRow::role))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Who may sign in and run the installation; nobody else changes that until the end of the transaction. */
    List<AccountId> lockedAdmins() {
        return roles.locked(Role.ADMIN.name()).stream().map(row -> new AccountId(row.accountId()))
                .filter(admin -> holder(admin).isPresent()).toList();
    }

    private boolean mayExist(Identity identity) {
        return settings.demo() || !identity.isDemonstration();
    }

    private Optional<Credentials> credentialsOf(Identity identity) {
        return accounts.credentials(identity.provider().key(), identity.subject()).map(CredentialsRow::credentials);
    }

    private static Account account(AccountRow row, Map<AccountId, List<Identity>> known) {
        AccountId id = new AccountId(Objects.requireNonNull(row.id()));
        List<Identity> identities = known.getOrDefault(id, List.of());
        String email = subject(identities, IdentityProvider.EMAIL);
        String userName = subject(identities, IdentityProvider.USER_NAME);
        String login = Stream.concat(Stream.of(email, userName).filter(Objects::nonNull),
                identities.stream().map(Identity::subject)).findFirst().orElse("");
        return new Account(id, login, email, userName, row.firstName(), row.lastName(),
                Locale.forLanguageTag(row.locale()), row.createdAt());
    }

    private static @Nullable String subject(List<Identity> identities, IdentityProvider provider) {
        return identities.stream().filter(identity -> identity.provider().equals(provider)).map(Identity::subject)
                .findFirst().orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
