package org.sextant.upload;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.account.token.AccessTokens;
import org.sextant.account.token.Audience;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.release.Sha256;

/** Takes in files from those who write content, and gives them back to whoever handed them in. */
@Singleton
public final class UploadService {
    /** The largest file that is taken, in bytes: 9 MiB. */
    public static final int MAXIMUM_BYTES = 9 << 20;
    /** How long a file is kept. */
    static final Duration MEMORY = Duration.ofDays(30);

    private static final Audience AUDIENCE = new Audience("upload");
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Set<Role> ROLES = Set.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
    private static final int FORGOTTEN_AT_ONCE = 20;

    private final UploadRepository uploads;
    private final AccessTokens tokens;
    private final Transactions transactions;
    private final Clock clock;

    UploadService(UploadRepository uploads, AccessTokens tokens, Transactions transactions, Clock clock) {
        this.uploads = uploads;
        this.tokens = tokens;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where somebody may hand in files for a while; empty for somebody who may not. */
    public Optional<UploadAddress> address(Actor actor) {
        return Optional.of(actor).filter(UploadService::mayHandIn)
                .map(holder -> tokens.issue(holder, AUDIENCE, LIFETIME))
                .map(token -> new UploadAddress("/uploads/" + token.token(), token.expiresAt(), MAXIMUM_BYTES));
    }

    /** A file that somebody handed in and that is still kept. */
    public Optional<Upload> find(Actor actor, long id) {
        return actor.account().flatMap(account -> uploads.find(account.value(), id));
    }

    /** Files that somebody handed in and that are still kept, by their numbers. */
    public Map<Long, Upload> all(Actor actor, Collection<Long> ids) {
        return actor.account().filter(_ -> !ids.isEmpty()).map(account -> uploads.all(account.value(), ids))
                .orElse(List.of()).stream().collect(Collectors.toMap(Upload::id, Function.identity()));
    }

    /** The bytes of a file that somebody handed in and that is still kept. */
    public Optional<byte[]> bytes(Actor actor, long id) {
        return actor.account().flatMap(account -> uploads.bytes(account.value(), id)).map(UploadRow::bytes);
    }

    /** Who may hand in files with the token of an address; a fault of the client where the token is not or no longer good. */
    Actor holder(String token) {
        return tokens.actor(token, AUDIENCE);
    }

    /**
     * Keeps a file; the same bytes a second time are the same file. Where its owner has too many, the oldest make room.
     * Empty where it is too large, or for nobody.
     */
    Optional<Upload> keep(Actor actor, String name, byte[] bytes) {
        if (!UploadRules.isTaken(bytes.length) || !mayHandIn(actor)) {
            return Optional.empty();
        }
        long account = actor.account().orElseThrow().value();
        String sha256 = Sha256.of(bytes);
        return transactions.write(() -> {
            uploads.keep(account, sha256, UploadRules.name(name), bytes.length,
                    Base64.getEncoder().encodeToString(bytes), now());
            List<Long> beyond = UploadRules.beyond(uploads.of(account)).stream().map(Upload::id).toList();
            if (!beyond.isEmpty()) {
                uploads.forget(account, beyond);
            }
            return uploads.find(account, sha256);
        });
    }

    /** All files of somebody that are still kept. */
    List<Upload> of(AccountId account) {
        return uploads.of(account.value());
    }

    /** Forgets the files that were handed in long ago, some at a time: each may be large. */
    void forget() {
        Instant before = now().minus(MEMORY);
        int forgotten = FORGOTTEN_AT_ONCE;
        while (forgotten == FORGOTTEN_AT_ONCE) {
            forgotten = uploads.forget(before, FORGOTTEN_AT_ONCE);
        }
    }

    private static boolean mayHandIn(Actor actor) {
        return !actor.isAnonymous() && ROLES.stream().anyMatch(actor::has);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
