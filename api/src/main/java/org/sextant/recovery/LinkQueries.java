package org.sextant.recovery;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.link.Link;
import org.sextant.link.LinkPurpose;
import org.sextant.link.LinkService;

/** What a one-time link is good for. */
@Singleton
final class LinkQueries {
    private static final Set<LinkPurpose> SHOWN = EnumSet.complementOf(EnumSet.of(LinkPurpose.EXPORT));

    private final LinkService links;
    private final AccountService accounts;

    LinkQueries(LinkService links, AccountService accounts) {
        this.links = links;
        this.accounts = accounts;
    }

    @Nullable
    OneTimeLink oneTimeLink(DataFetchingEnvironment environment) {
        String token = environment.getArgument("token");
        return links.look(String.valueOf(token), SHOWN).flatMap(this::shown).orElse(null);
    }

    private Optional<OneTimeLink> shown(Link link) {
        Account holder = accounts.all(List.of(link.account())).get(link.account());
        return Optional.ofNullable(holder).map(account -> new OneTimeLink(link.purpose(), account.login(),
                link.subject().isEmpty() ? null : link.subject(), link.expiresAt()));
    }

    record OneTimeLink(LinkPurpose purpose, String login, @Nullable String email, Instant expiresAt) {
    }
}
