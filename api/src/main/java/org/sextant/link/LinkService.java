package org.sextant.link;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.sextant.platform.AccountId;
import org.sextant.schema.release.Sha256;

/** Makes links and takes them back. Of a token only the hash is kept, so that no reader of the database can use it. */
@Singleton
public class LinkService {
    private static final int TOKEN_BYTES = 32;
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int FORGOTTEN_AT_ONCE = 100;

    private final LinkRepository links;
    private final Clock clock;
    private final RandomGenerator random;

    LinkService(LinkRepository links, Clock clock, RandomGenerator random) {
        this.links = links;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A new link.
     *
     * @param subject the e-mail address it is about, or empty
     */
    @Transactional
    public NewLink make(AccountId account, LinkPurpose purpose, String subject) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = now();
        Instant expiresAt = now.plus(LinkPolicy.STANDARD.lifetime(purpose));
        links.forget(now.minus(MEMORY), FORGOTTEN_AT_ONCE);
        links.write(sha256(token), account.value(), purpose.name(), subject, now, expiresAt);
        return new NewLink(token, expiresAt);
    }

    /** What a token is good for, without using it; none when it is unknown, used or has expired. */
    public Optional<Link> look(String token, Set<LinkPurpose> purposes) {
        return links.open(sha256(token), now()).filter(link -> purposes.contains(link.purpose()));
    }

    /** Uses a link: of all who try, one gets it. */
    @Transactional
    public Optional<Link> use(String token, Set<LinkPurpose> purposes) {
        return look(token, purposes).filter(_ -> links.use(sha256(token), now()) == 1);
    }

    /** Uses a link for one purpose. */
    @Transactional
    public Optional<Link> use(String token, LinkPurpose purpose) {
        return use(token, EnumSet.of(purpose));
    }

    /**
     * Ends all links by which an account could be taken over or read: after its password was set. What only confirms an
     * address stays, for it opens nothing.
     */
    @Transactional
    public void endKeys(AccountId account) {
        links.endKeys(account.value(), now());
    }

    /** Ends all links of a purpose: another takes their place. */
    @Transactional
    public void end(AccountId account, LinkPurpose purpose) {
        links.end(account.value(), purpose.name(), now());
    }

    /** How many links of a purpose were made for an account lately. */
    public long countMade(AccountId account, LinkPurpose purpose, Duration lately) {
        return links.countMade(account.value(), purpose.name(), now().minus(lately));
    }

    private static String sha256(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
