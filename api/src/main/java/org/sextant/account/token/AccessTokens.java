package org.sextant.account.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.account.identity.Identity;
import org.sextant.graphql.ActorResolver;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.SessionId;
import org.sextant.platform.Settings;

/** Signed tokens that say who holds them, so that any node knows without asking the database. */
@Singleton
public final class AccessTokens implements ActorResolver {
    /** How long a token is good for. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final String ROLES = "roles";
    private static final String LOGIN = "login";
    private static final String SESSION = "sid";

    private static final int REMEMBERED = 10_000;

    private final SigningKey key;
    private final Settings settings;
    private final Clock clock;
    private final Cache<String, Verified> known = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .expireAfterAccess(LIFETIME).build();

    AccessTokens(SigningKey key, Settings settings, Clock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    /** A token of the API for somebody who has an account, good for a while from now. */
    public AccessToken issue(Actor actor, Duration lifetime) {
        return issue(actor, Audience.API, lifetime);
    }

    /** A token that one audience takes. */
    public AccessToken issue(Actor actor, Audience audience, Duration lifetime) {
        Instant expiresAt = clock.instant().plus(lifetime);
        JWTClaimsSet claims = new JWTClaimsSet.Builder().subject(actor.account().orElseThrow().toString())
                .audience(audience.name()).expirationTime(Date.from(expiresAt)).claim(LOGIN, actor.login())
                .claim(ROLES, actor.roles().stream().map(Role::name).sorted().toList())
                .claim(SESSION, actor.session().map(SessionId::toString).orElse(null)).build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(new MACSigner(key.bytes()));
        } catch (JOSEException e) {
            throw new IllegalStateException("a 256 bit key signs HS256", e);
        }
        return new AccessToken(token.serialize(), expiresAt);
    }

    @Override
    public Actor actor(String bearerToken) {
        return actor(bearerToken, Audience.API);
    }

    /** The holder of a token that an audience takes; a {@link RequestProblem} when it is not or no longer valid. */
    public Actor actor(String token, Audience audience) {
        Verified verified = known.get(token, this::verified);
        if (!verified.audience().contains(audience.name())) {
            throw refused("The access token is not one for this address; sign in again.");
        }
        if (!verified.expiresAt().isAfter(clock.instant())) {
            throw refused("The access token has expired; sign in again.");
        }
        return verified.actor();
    }

    private Verified verified(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            boolean ours = token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
                    && token.verify(new MACVerifier(key.bytes()));
            JWTClaimsSet claims = token.getJWTClaimsSet();
            String login = claims.getStringClaim(LOGIN);
            if (!ours || claims.getSubject() == null || login == null || claims.getExpirationTime() == null
                    || (!settings.demo() && Identity.login(login).isDemonstration())) {
                throw refused("The access token is not one of this installation; sign in again.");
            }
            return new Verified(actor(claims, login), List.copyOf(claims.getAudience()),
                    claims.getExpirationTime().toInstant());
        } catch (ParseException | JOSEException | IllegalArgumentException foreign) {
            throw refused("The access token is not one of this installation; sign in again.");
        }
    }

    private static Actor actor(JWTClaimsSet claims, String login) throws ParseException {
        String session = claims.getStringClaim(SESSION);
        return new Actor(Optional.of(new AccountId(Long.parseLong(claims.getSubject()))), login,
                claims.getStringListClaim(ROLES).stream().map(Role::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(session).map(id -> new SessionId(Long.parseLong(id))));
    }

    private static RequestProblem refused(String sentence) {
        return new RequestProblem(ErrorCode.UNAUTHENTICATED, sentence);
    }

    /** Who holds a token that is ours, who takes it, and the instant it ends. */
    private record Verified(Actor actor, List<String> audience, Instant expiresAt) {
    }

    /** A token and the instant it ends. */
    public record AccessToken(String token, Instant expiresAt) {
    }
}
