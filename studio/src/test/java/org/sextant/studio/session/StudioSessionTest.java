package org.sextant.studio.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.account.AccountService;
import org.sextant.account.password.PasswordService;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Letters;
import org.sextant.platform.Role;
import org.sextant.session.SessionService;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class StudioSessionTest {
    private static final Actor PUBLISHER = new Actor(new AccountId(1), "publisher@example.org", Set.of(Role.PUBLISHER));
    private static final String RELEASES = "/studio/releases";
    private static final String SIGN_IN = "/studio/sign-in";
    private static final String PASSWORD = "une phrase à moi";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theCookieIsForThePagesOfTheStudioAlone() {
        String cookie = cookie(studio().as(PUBLISHER).get(RELEASES));
        assertThat(cookie.split("; *")).contains("HTTPOnly", "SameSite=Strict", "Path=/studio", "Max-Age=28800");
    }

    @Test
    void theCookieGoesByTlsAloneWherePeopleComeByTls() {
        assertThat(cookie(studio().as(PUBLISHER).get(RELEASES)).split("; *")).doesNotContain("Secure");
        Optional<URI> address = Optional.of(URI.create("https://sextant.example.org"));
        TestServer behindProxy = new TestServer().with(new Letters(Optional.empty(), "", address)).start();
        try {
            Studio studio = Studio.of(behindProxy).as(PUBLISHER);
            assertThat(cookie(studio.get(RELEASES)).split("; *")).contains("Secure");
            assertThat(cookie(studio.post("/studio/sign-out", Map.of())).split("; *")).contains("Secure");
        } finally {
            behindProxy.stop();
        }
    }

    @Test
    void eachPageRenewsTheCookie() {
        String value = cookie(studio().as(PUBLISHER).get(RELEASES)).replaceFirst("^sextant-studio=([^;]*);.*", "$1");
        HttpResponse<String> page = studio().withCookie(value).get(RELEASES);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("publisher@example.org");
    }

    @Test
    void whoHasNotSignedInIsSentToSignIn() {
        assertSentToSignIn(studio());
    }

    @Test
    void anExpiredCookieIsSentToSignIn() {
        assertSentToSignIn(studio().withCookie(studio().token(PUBLISHER, Duration.ofSeconds(-1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "publisher@example.org",
            // {"alg":"none"} {"sub":"publisher@example.org","roles":["PUBLISHER"],"exp":9999999999}
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJwdWJsaXNoZXJAZXhhbXBsZS5vcmciLCJyb2xlcyI6WyJQVUJMSVNIRVIiXSwiZXhwIjo5OTk5OTk5OTk5fQ."})
    void aForgedCookieIsSentToSignIn(String value) {
        assertSentToSignIn(studio().withCookie(value));
    }

    @Test
    void aCookieThatWasTamperedWithIsSentToSignIn() {
        String token = studio().token(PUBLISHER, Duration.ofMinutes(1));
        String other = studio().token(new Actor(new AccountId(2), "other@example.org", Set.of(Role.PUBLISHER)),
                Duration.ofMinutes(1));
        String ofOneSignedAsTheOther = token.substring(0, token.lastIndexOf('.'))
                + other.substring(other.lastIndexOf('.'));
        assertSentToSignIn(studio().withCookie(ofOneSignedAsTheOther));
    }

    @Test
    void signingOutTakesTheCookieAway() {
        HttpResponse<String> answer = studio().as(PUBLISHER).post("/studio/sign-out", Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(SIGN_IN);
        assertThat(cookie(answer)).startsWith("sextant-studio=;");
        assertThat(cookie(answer).split("; *")).contains("Max-Age=0", "Path=/studio");
    }

    @Test
    void whatWasACookieIsOfNoUseAfterSigningOut() {
        Studio studio = studio().as(PUBLISHER);
        studio.post("/studio/sign-out", Map.of());
        assertSentToSignIn(studio);
    }

    @Test
    void signingOutEverywhereEndsTheStudioToo() {
        Actor actor = SERVER.signedIn("publisher@example.org", Role.PUBLISHER);
        Studio studio = studio().withCookie(
                SERVER.bean(AccessTokens.class).issue(actor, StudioSession.AUDIENCE, Duration.ofHours(8)).token());
        assertThat(studio.get(RELEASES).statusCode()).isEqualTo(200);
        SERVER.bean(SessionService.class).end(SERVER.signedIn("publisher@example.org"), "127.0.0.1", true);
        assertSentToSignIn(studio);
    }

    @Test
    void aTokenWithoutASessionIsSentToSignIn() {
        Actor nowhere = new Actor(SERVER.account("publisher@example.org"), "publisher@example.org",
                Set.of(Role.PUBLISHER));
        assertSentToSignIn(studio().withCookie(SERVER.bean(AccessTokens.class)
                .issue(nowhere, StudioSession.AUDIENCE, Duration.ofMinutes(1)).token()));
    }

    @Test
    void aTokenOfTheApiIsNoCookie() {
        Actor actor = SERVER.signedIn("publisher@example.org", Role.PUBLISHER);
        assertSentToSignIn(studio()
                .withCookie(SERVER.bean(AccessTokens.class).issue(actor, AccessTokens.LIFETIME).token()));
    }

    @Test
    void whatIsInTheCookieIsNoTokenOfTheApi() {
        GraphQlClient api = SERVER.client().with("Authorization",
                "Bearer " + studio().token(PUBLISHER, Duration.ofHours(8)));
        assertThat(api.errorCode("{viewer{roles}}")).isEqualTo("UNAUTHENTICATED");
        assertThat(api.post("{viewer{roles}}", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void whoTriesTooManyPasswordsIsToldToWait() {
        Map<String, String> form = Map.of("login", "guessed@example.org", "password", "x");
        for (int i = 0; i < 10; i++) {
            assertThat(studio().post(SIGN_IN, form).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> answer = studio().post(SIGN_IN, form);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("Trop de mots de passe ont été essayés. Réessayez dans ");
    }

    @Test
    void whoSignedInHereBeforeIsNotShutOutByThoseWhoTryTheirPassword() {
        String login = "known@example.org";
        SERVER.bean(AccountService.class).choosePassword(Actor.ANONYMOUS, SERVER.account(login),
                SERVER.bean(PasswordService.class).hash(PASSWORD));
        String device = Objects.requireNonNull(
                cookies(studio().post(SIGN_IN, Map.of("login", login, "password", PASSWORD))).get("sextant-device"));
        assertThat(device.split("; *")).contains("HTTPOnly", "SameSite=Lax", "Path=" + SIGN_IN, "Max-Age=15552000")
                .doesNotContain("Secure");
        for (int i = 0; i < 10; i++) {
            studio().post(SIGN_IN, Map.of("login", login, "password", "x"));
        }
        Map<String, String> form = Map.of("login", login, "password", PASSWORD);
        assertThat(studio().post(SIGN_IN, form).statusCode()).isEqualTo(422);
        HttpResponse<String> answer = studio().with("Cookie", device.replaceFirst(";.*", "")).post(SIGN_IN, form);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(cookies(answer)).containsOnlyKeys("sextant-studio", "sextant-device");
    }

    @Test
    void signingInWithAWrongPasswordGivesNoCookie() {
        HttpResponse<String> answer = studio().post(SIGN_IN,
                Map.of("login", "publisher@demo.sextant", "password", "x"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("Aucun compte n'a cet identifiant et ce mot de passe.")
                .contains("value=\"publisher@demo.sextant\"");
    }

    @Test
    void theApiDoesNotKnowTheCookie() {
        GraphQlClient api = SERVER.client().with("Cookie",
                "sextant-studio=" + studio().token(PUBLISHER, Duration.ofMinutes(1)));
        JsonNode viewer = api.data("{viewer{account{login}}}").path("viewer");
        assertThat(viewer.isNull()).isTrue();
        assertThat(api.errorCode("{releaseOffer{offeredAt}}")).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void theAddressOfTheStudioAloneLeadsIn() {
        for (String path : new String[]{"/studio", "/studio/"}) {
            HttpResponse<String> answer = studio().as(PUBLISHER).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).as(path).contains("/studio/work");
        }
    }

    private static void assertSentToSignIn(Studio studio) {
        HttpResponse<String> answer = studio.get(RELEASES);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(SIGN_IN);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static Map<String, String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .collect(Collectors.toMap(cookie -> cookie.substring(0, cookie.indexOf('=')), Function.identity()));
    }

    private static Studio studio() {
        return Studio.of(SERVER);
    }
}
