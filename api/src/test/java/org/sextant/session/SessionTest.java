package org.sextant.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.account.AccountService;
import org.sextant.account.identity.Identity;
import org.sextant.account.password.PasswordService;
import org.sextant.audit.AuditEvent;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.session.attempt.PasswordCheckService;
import org.sextant.session.attempt.PasswordVerdict;
import org.sextant.test.Accounts;
import org.sextant.test.MovableClock;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final String WHO = "{viewer{account{login email userName firstName lastName locale createdAt}}}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(CLOCK);

    @Test
    void whoeverSignsInIsKnownByTheAccessToken() {
        JsonNode session = people().registered("known@example.org");
        assertThat(session.path("expiresAt").asText()).isEqualTo(CLOCK.instant().plusSeconds(900).toString());
        assertThat(session.path("refreshExpiresAt").asText())
                .isEqualTo(CLOCK.instant().plus(Duration.ofDays(30)).toString());
        assertThat(people().signIn(" Known@EXAMPLE.org", Accounts.PASSWORD).at("/session/viewer").toString())
                .isEqualTo("{\"account\":{\"login\":\"known@example.org\"},\"roles\":[\"LEARNER\"]}");
        assertThat(people().with(session).client().data(WHO).at("/viewer/account").toString()).isEqualTo(
                "{\"login\":\"known@example.org\",\"email\":\"known@example.org\",\"userName\":null,"
                        + "\"firstName\":\"Ada\",\"lastName\":\"Byron\",\"locale\":\"fr\",\"createdAt\":\""
                        + CLOCK.instant() + "\"}");
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginAreRefusedAlike() {
        people().registered("alike@example.org");
        JsonNode wrong = people().signIn("alike@example.org", "another phrase");
        assertThat(wrong.path("session").isNull()).isTrue();
        assertThat(Accounts.codes(wrong)).isEqualTo("UNKNOWN_ACCOUNT");
        assertThat(wrong).isEqualTo(people().signIn("nobody@example.org", "another phrase"));
    }

    @Test
    void aRefreshTokenIsExchangedForNewTokens() {
        JsonNode first = people().registered("rotation@example.org");
        CLOCK.advance(Duration.ofMinutes(20));
        assertThat(people().with(first).client().errorCode(WHO)).isEqualTo("UNAUTHENTICATED");
        JsonNode second = people().refresh(token(first)).path("session");
        assertThat(token(second)).isNotEqualTo(token(first));
        assertThat(people().with(second).client().data(WHO).at("/viewer/account/login").asText())
                .isEqualTo("rotation@example.org");
    }

    @Test
    void aSessionLastsThirtyDaysAfterItsLastUse() {
        JsonNode session = people().registered("lasting@example.org");
        for (int month = 0; month < 3; month++) {
            CLOCK.advance(Duration.ofDays(30).minusSeconds(1));
            session = people().refresh(token(session)).path("session");
        }
        CLOCK.advance(Duration.ofDays(30));
        assertThat(Accounts.codes(people().refresh(token(session)))).isEqualTo("SESSION_OVER");
    }

    @Test
    void aRequestThatIsRepeatedAfterACutLineIsAnsweredAlike() {
        JsonNode first = people().registered("cut@example.org");
        JsonNode second = people().refresh(token(first)).path("session");
        CLOCK.advance(Duration.ofSeconds(10));
        JsonNode again = people().refresh(token(first)).path("session");
        assertThat(token(again)).isEqualTo(token(second));
        assertThat(people().refresh(token(again)).path("session").isNull()).isFalse();
    }

    @Test
    void aTokenThatIsUsedAgainEndsTheSession() {
        JsonNode stolen = people().registered("stolen@example.org");
        JsonNode present = people().refresh(token(stolen)).path("session");
        JsonNode elsewhere = people().signedIn("stolen@example.org");
        CLOCK.advance(Duration.ofSeconds(11));
        assertThat(Accounts.codes(people().refresh(token(stolen)))).isEqualTo("TOKEN_REUSED");
        assertThat(Accounts.codes(people().refresh(token(present)))).isEqualTo("SESSION_OVER");
        assertThat(people().refresh(token(elsewhere)).path("session").isNull()).isFalse();
        assertThat(noted("stolen@example.org")).contains(AuditKind.REFRESH_REUSED);
    }

    @Test
    void whoStealsATokenAtTheMomentOfItsUseIsNoticedLater() {
        JsonNode first = people().registered("moment@example.org");
        JsonNode ours = people().refresh(token(first)).path("session");
        JsonNode theirs = people().refresh(token(first)).path("session");
        CLOCK.advance(Duration.ofMinutes(15));
        assertThat(people().refresh(token(theirs)).path("session").isNull()).isFalse();
        CLOCK.advance(Duration.ofMinutes(1));
        assertThat(Accounts.codes(people().refresh(token(ours)))).isEqualTo("TOKEN_REUSED");
    }

    @Test
    void ofManyWhoRefreshAtOnceAllGetTheSameToken() throws Exception {
        JsonNode session = people().registered("crowd@example.org");
        Set<String> tokens = IntStream.range(0, 24).mapToObj(_ -> later(() -> people().refresh(token(session))))
                .toList().stream().map(SessionTest::answer).map(payload -> token(payload.path("session")))
                .collect(Collectors.toSet());
        assertThat(tokens).hasSize(1).doesNotContain("", token(session));
        assertThat(people().refresh(tokens.iterator().next()).path("session").isNull()).isFalse();
    }

    @Test
    void nonsenseIsNoToken() {
        assertThat(Accounts.codes(people().refresh("nonsense"))).isEqualTo("SESSION_OVER");
        assertThat(Accounts.codes(people().refresh(""))).isEqualTo("SESSION_OVER");
    }

    @Test
    void oneSignsOutHere() {
        JsonNode here = people().registered("here@example.org");
        JsonNode there = people().signedIn("here@example.org");
        assertThat(people().with(here).end(false).path("ended").asInt()).isEqualTo(1);
        assertThat(Accounts.codes(people().refresh(token(here)))).isEqualTo("SESSION_OVER");
        assertThat(people().refresh(token(there)).path("session").isNull()).isFalse();
        assertThat(Accounts.codes(people().with(here).end(false))).isEqualTo("NO_SESSION");
    }

    @Test
    void oneSignsOutEverywhere() {
        JsonNode other = people().registered("other-one@example.org");
        List<JsonNode> sessions = List.of(people().registered("everywhere@example.org"),
                people().signedIn("everywhere@example.org"), people().signedIn("everywhere@example.org"));
        assertThat(people().with(sessions.getFirst()).end(true).path("ended").asInt()).isEqualTo(3);
        sessions.forEach(session -> assertThat(Accounts.codes(people().refresh(token(session))))
                .isEqualTo("SESSION_OVER"));
        assertThat(people().refresh(token(other)).path("session").isNull()).isFalse();
    }

    @Test
    void oneSeesOnesSessions() {
        JsonNode first = people().registered("seen@example.org");
        CLOCK.advance(Duration.ofSeconds(1));
        people().signedIn("seen@example.org");
        JsonNode sessions = people().with(first).client().data("{viewer{sessions{createdAt usedAt address isCurrent}}}")
                .at("/viewer/sessions");
        assertThat(sessions).hasSize(2);
        assertThat(sessions.findValuesAsText("isCurrent")).containsExactly("false", "true");
        assertThat(sessions.path(0).path("address").asText()).isEqualTo("127.0.0.1");
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        JsonNode here = people().registered("changed@example.org");
        JsonNode there = people().signedIn("changed@example.org");
        String chosen = "une autre phrase";
        JsonNode payload = people().with(here).change(Accounts.PASSWORD, chosen);
        assertThat(payload.path("endedSessions").asInt()).isEqualTo(1);
        assertThat(people().refresh(token(here)).path("session").isNull()).isFalse();
        assertThat(Accounts.codes(people().refresh(token(there)))).isEqualTo("SESSION_OVER");
        assertThat(Accounts.codes(people().signIn("changed@example.org", Accounts.PASSWORD)))
                .isEqualTo("UNKNOWN_ACCOUNT");
        assertThat(people().signIn("changed@example.org", chosen).path("session").isNull()).isFalse();
        assertThat(noted("changed@example.org")).contains(AuditKind.PASSWORD_CHANGED, AuditKind.SESSIONS_ENDED);
    }

    @Test
    void aSignInThatANewPasswordOvertakesOpensNothing() {
        people().registered("overtaken@example.org");
        PasswordVerdict verdict = SERVER.bean(PasswordCheckService.class).check("127.0.0.1", Optional.empty(),
                Identity.email("overtaken@example.org"), Accounts.PASSWORD);
        PasswordVerdict.Right right = (PasswordVerdict.Right) verdict;
        SessionService sessions = SERVER.bean(SessionService.class);
        assertThat(sessions.open(Actor.ANONYMOUS, "127.0.0.1", right)).isPresent();
        SERVER.bean(AccountService.class).choosePassword(Actor.ANONYMOUS, right.account(),
                SERVER.bean(PasswordService.class).hash("une autre phrase"));
        assertThat(sessions.open(Actor.ANONYMOUS, "127.0.0.1", right)).isEmpty();
        assertThat(right.toString()).doesNotContain(right.hash());
    }

    @Test
    void ofManyNewPasswordsAtOnceOneIsChosen() {
        Accounts me = people().with(people().registered("many@example.org"));
        List<String> codes = IntStream.range(0, 4)
                .mapToObj(i -> later(() -> me.change(Accounts.PASSWORD, "la phrase numéro " + i))).toList().stream()
                .map(SessionTest::answer).map(Accounts::codes).toList();
        assertThat(codes).containsOnly("", "WRONG_PASSWORD").containsOnlyOnce("");
    }

    @Test
    void whoseLoginElsewhereIsSomebodysUserNameHereDoesNotChangeTheirPassword() {
        Map<String, Object> boss = Accounts.registration("boss");
        boss.put("userName", boss.remove("email"));
        people().register(boss);
        Accounts stranger = people().with(people().registered("stranger@example.org"));
        Sql.execute(SERVER.database(), "update account_identity set provider = 'https://other.example.org',"
                + " subject = 'boss' where subject = 'stranger@example.org'");
        assertThat(Accounts.codes(stranger.change(Accounts.PASSWORD, "une autre phrase"))).isEqualTo("WRONG_PASSWORD");
        assertThat(people().signIn("boss", Accounts.PASSWORD).path("session").isNull()).isFalse();
    }

    @Test
    void allThatIsWrongWithANewPasswordIsSaidAtOnce() {
        Accounts me = people().with(people().registered("wrong@example.org"));
        assertThat(Accounts.codes(me.change("another phrase", "short"))).isEqualTo("WRONG_PASSWORD PASSWORD_TOO_SHORT");
        assertThat(Accounts.codes(me.change(Accounts.PASSWORD, "motdepasse"))).isEqualTo("PASSWORD_TOO_COMMON");
        assertThat(Accounts.codes(me.change(Accounts.PASSWORD, "Wrong@example.org"))).isEqualTo("PASSWORD_IS_LOGIN");
        assertThat(people().signIn("wrong@example.org", Accounts.PASSWORD).path("session").isNull()).isFalse();
    }

    @Test
    void whatHappensToAnAccountIsNoted() {
        JsonNode session = people().registered("noted@example.org");
        people().signIn("noted@example.org", "another phrase");
        people().with(session).end(false);
        assertThat(noted("noted@example.org")).containsExactly(AuditKind.REGISTERED, AuditKind.SIGNED_IN,
                AuditKind.SIGN_IN_FAILED, AuditKind.SESSION_ENDED);
        AuditEvent last = events("noted@example.org").getLast();
        assertThat(last.client()).isEqualTo("127.0.0.1");
        assertThat(last.actorId()).isEqualTo(account("noted@example.org").value());
        assertThat(last.sessionId()).isNotNull();
    }

    private static List<AuditKind> noted(String email) {
        return events(email).stream().map(AuditEvent::kind).toList();
    }

    private static List<AuditEvent> events(String email) {
        return SERVER.bean(AuditService.class).about(account(email));
    }

    private static AccountId account(String email) {
        return SERVER.bean(AccountService.class).find(Identity.email(email)).orElseThrow();
    }

    private static String token(JsonNode session) {
        return session.path("refreshToken").asText();
    }

    private static Accounts people() {
        return new Accounts(SERVER.client());
    }

    private static final ExecutorService CROWD = Executors.newVirtualThreadPerTaskExecutor();

    private static Future<JsonNode> later(Callable<JsonNode> work) {
        return CROWD.submit(work);
    }

    private static JsonNode answer(Future<JsonNode> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
