package org.sextant.session.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.guard.Guard;
import org.sextant.guard.GuardService;
import org.sextant.platform.Access;
import org.sextant.test.Accounts;
import org.sextant.test.MovableClock;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may try passwords, and that nobody can lock somebody else out. Behind one proxy, so that a test comes from anywhere. */
class SignInGuardTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final SignInPolicy POLICY = SignInPolicy.PRESENT;
    private static final String HOME = "198.51.100.1";
    private static final String ELSEWHERE = "203.0.113.9";

    @RegisterExtension
    static final TestServer SERVER = server(new TestServer());

    @Test
    void afterTenFailuresNotEvenTheRightPasswordIsTaken() {
        from(HOME).registered("ten@example.org");
        fail(SERVER, ELSEWHERE, "ten@example.org", 10);
        JsonNode refused = from(ELSEWHERE).signIn("ten@example.org", Accounts.PASSWORD);
        assertThat(Accounts.codes(refused)).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(refused.at("/userErrors/0/waitSeconds").asInt()).isEqualTo(90);
        assertThat(refused.at("/userErrors/0/message").asText()).contains("90");
        assertThat(opens(from(HOME), "ten@example.org")).isTrue();
    }

    @Test
    void thatAGuardClosesIsNotedOnceAndNotAtEachTry() {
        from(HOME).registered("closing@example.org");
        fail(SERVER, ELSEWHERE, "closing@example.org", 9);
        assertThat(closings("closing@example.org")).isEmpty();
        fail(SERVER, ELSEWHERE, "closing@example.org", 1);
        for (int i = 0; i < 5; i++) {
            assertThat(opens(from(ELSEWHERE), "closing@example.org")).isFalse();
        }
        assertThat(closings("closing@example.org")).containsExactly("sign-in-pair");
        use(POLICY.rightLogin(), "closing@example.org", 29);
        assertThat(opens(from(HOME), "closing@example.org")).isTrue();
        assertThat(opens(from(HOME), "closing@example.org")).isFalse();
        assertThat(closings("closing@example.org")).containsExactly("sign-in-pair", "sign-in-right-login");
    }

    @Test
    void aMinuteAndAHalfBringsOneMoreAndAQuarterOfAnHourAllTen() {
        from(HOME).registered("window@example.org");
        fail(SERVER, ELSEWHERE, "window@example.org", 10);
        CLOCK.advance(Duration.ofSeconds(89));
        assertThat(from(ELSEWHERE).signIn("window@example.org", Accounts.PASSWORD).at("/userErrors/0/waitSeconds")
                .asInt()).isEqualTo(1);
        CLOCK.advance(Duration.ofSeconds(1));
        assertThat(opens(from(ELSEWHERE), "window@example.org")).isTrue();
        fail(SERVER, ELSEWHERE, "window@example.org", 1);
        assertThat(opens(from(ELSEWHERE), "window@example.org")).isFalse();
        CLOCK.advance(Duration.ofMinutes(15));
        fail(SERVER, ELSEWHERE, "window@example.org", 10);
    }

    @Test
    void aRightPasswordIsNoFailure() {
        from(HOME).registered("success@example.org");
        fail(SERVER, HOME, "success@example.org", 9);
        for (int i = 0; i < 5; i++) {
            assertThat(opens(from(HOME), "success@example.org")).isTrue();
        }
        fail(SERVER, HOME, "success@example.org", 1);
        assertThat(opens(from(HOME), "success@example.org")).isFalse();
    }

    @Test
    void anAddressHasThreeHundredFailuresWhomeverTheyAreFor() {
        from(HOME).registered("school@example.org");
        String school = "192.0.2.50";
        use(POLICY.network(), school, 299);
        assertThat(opens(from(school), "school@example.org")).isTrue();
        fail(SERVER, school, "nobody@example.org", 1);
        assertThat(opens(from(school), "school@example.org")).isFalse();
        assertThat(opens(from(HOME), "school@example.org")).isTrue();
        CLOCK.advance(Duration.ofMinutes(15));
        assertThat(opens(from(school), "school@example.org")).isTrue();
    }

    @Test
    void rightPasswordsAreCountedToo() {
        from(HOME).registered("loop@example.org");
        use(POLICY.rightLogin(), "loop@example.org", 28);
        fail(SERVER, HOME, "loop@example.org", 3);
        assertThat(opens(from(HOME), "loop@example.org")).isTrue();
        assertThat(opens(from(ELSEWHERE), "loop@example.org")).isTrue();
        JsonNode refused = from(HOME).signIn("loop@example.org", Accounts.PASSWORD);
        assertThat(Accounts.codes(refused)).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(refused.at("/userErrors/0/waitSeconds").asInt()).isEqualTo(120);
        CLOCK.advance(Duration.ofHours(1));
        assertThat(opens(from(HOME), "loop@example.org")).isTrue();
    }

    @Test
    void whoShowsARightPasswordToNoAvailIsLimitedToo() {
        Accounts me = from(HOME).with(from(HOME).registered("short@example.org"));
        use(POLICY.rightLogin(), "short@example.org", 30);
        use(POLICY.rightDevices(), account("short@example.org"), 29);
        assertThat(Accounts.codes(me.change(Accounts.PASSWORD, "court"))).isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(Accounts.codes(me.change(Accounts.PASSWORD, "court"))).isEqualTo("TOO_MANY_ATTEMPTS");
    }

    @Test
    void anAddressHasAThousandRightPasswordsInAQuarterOfAnHour() {
        from(HOME).registered("lesson@example.org");
        String school = "192.0.2.60";
        use(POLICY.rightNetwork(), school, 999);
        assertThat(opens(from(school), "lesson@example.org")).isTrue();
        assertThat(opens(from(school), "lesson@example.org")).isFalse();
        assertThat(opens(from(HOME), "lesson@example.org")).isTrue();
        CLOCK.advance(Duration.ofMinutes(15));
        assertThat(opens(from(school), "lesson@example.org")).isTrue();
    }

    @Test
    void aRefusalTakesNothingFromTheOtherGuards() {
        from(HOME).registered("refused@example.org");
        use(POLICY.rightLogin(), "refused@example.org", 30);
        for (int i = 0; i < 12; i++) {
            assertThat(opens(from(HOME), "refused@example.org")).isFalse();
        }
        SERVER.bean(GuardService.class).forget(List.of(POLICY.rightLogin().by("refused@example.org")));
        assertThat(opens(from(HOME), "refused@example.org")).isTrue();
    }

    @Test
    void aStrangerCannotLockSomebodyOut() {
        from(HOME).registered("victim@example.org");
        use(POLICY.login(), "victim@example.org", 50);
        assertThat(opens(from(HOME), "victim@example.org")).isTrue();
        JsonNode refused = from(ELSEWHERE).signIn("victim@example.org", Accounts.PASSWORD);
        assertThat(Accounts.codes(refused)).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(refused.at("/userErrors/0/waitSeconds").asInt()).isEqualTo(72);
        CLOCK.advance(Duration.ofHours(1));
        assertThat(opens(from(ELSEWHERE), "victim@example.org")).isTrue();
    }

    @Test
    void aLoginThatNobodyHasIsGuardedAlike() {
        use(POLICY.login(), "nobody-at-all@example.org", 50);
        assertThat(Accounts.codes(from(ELSEWHERE).signIn("nobody-at-all@example.org", Accounts.PASSWORD)))
                .isEqualTo("TOO_MANY_ATTEMPTS");
    }

    @Test
    void anAddressIsKnownForThirtyDays() {
        from(HOME).registered("days@example.org");
        CLOCK.advance(Duration.ofDays(30).minusSeconds(1));
        use(POLICY.login(), "days@example.org", 50);
        assertThat(opens(from(HOME), "days@example.org")).isTrue();
        CLOCK.advance(Duration.ofDays(30));
        use(POLICY.login(), "days@example.org", 50);
        assertThat(opens(from(HOME), "days@example.org")).isFalse();
    }

    @Test
    void changingThePasswordIsGuardedToo() {
        JsonNode session = from(HOME).registered("change@example.org");
        Accounts thief = from(ELSEWHERE).with(session);
        for (int i = 0; i < 20; i++) { // ten for the session, and ten as anybody has there
            assertThat(Accounts.codes(thief.change("another phrase", "une autre phrase"))).isEqualTo("WRONG_PASSWORD");
        }
        assertThat(Accounts.codes(thief.change(Accounts.PASSWORD, "une autre phrase"))).isEqualTo("TOO_MANY_ATTEMPTS");
    }

    @Test
    void ofManyAttemptsAtOnceExactlyThoseThatAreLeftAreMade() {
        from(HOME).registered("crowd@example.org");
        use(POLICY.pair(), ELSEWHERE + " crowd@example.org", 8);
        assertThat(Crowd.atOnce(12, _ -> Accounts.codes(from(ELSEWHERE).signIn("crowd@example.org", "wrong"))))
                .isEqualTo(Map.of("UNKNOWN_ACCOUNT", 2L, "TOO_MANY_ATTEMPTS", 10L));
    }

    @Test
    void aSchoolMaySignInAtOnce() {
        from(HOME).registered("class@example.org");
        assertThat(Crowd.atOnce(4, _ -> Accounts.codes(from(HOME).signIn("class@example.org", Accounts.PASSWORD))))
                .isEqualTo(Map.of("", 4L));
    }

    @Test
    void allNodesCountTogetherAndRemember() {
        TestServer other = server(new TestServer(SERVER.database())).start();
        try {
            from(HOME).registered("nodes@example.org");
            fail(SERVER, ELSEWHERE, "nodes@example.org", 5);
            fail(other, ELSEWHERE, "nodes@example.org", 5);
            assertThat(opens(from(ELSEWHERE), "nodes@example.org")).isFalse();
            other.stop();
            other.start();
            assertThat(opens(from(other, ELSEWHERE), "nodes@example.org")).isFalse();
            assertThat(opens(from(other, HOME), "nodes@example.org")).isTrue();
        } finally {
            other.stop();
        }
    }

    private static TestServer server(TestServer server) {
        return server.at(CLOCK).with(new Access(1, Optional.empty()));
    }

    private static void fail(TestServer server, String address, String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(Accounts.codes(from(server, address).signIn(login, "wrong"))).isEqualTo("UNKNOWN_ACCOUNT");
        }
    }

    private static void use(Guard guard, String subject, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(SERVER.bean(GuardService.class).take(List.of(guard.by(subject)))).isEmpty();
        }
    }

    private static String account(String login) {
        return SERVER.account(login).toString();
    }

    private static List<String> closings(String email) {
        return Sql.values(SERVER.database(), "select e.detail from audit_event e join account_identity i"
                + " on i.account_id = e.account_id where e.kind = 'TOO_MANY_ATTEMPTS' and i.subject = '" + email
                + "' order by e.id");
    }

    private static boolean opens(Accounts from, String login) {
        return !from.signIn(login, Accounts.PASSWORD).path("session").isNull();
    }

    private static Accounts from(String address) {
        return from(SERVER, address);
    }

    private static Accounts from(TestServer server, String address) {
        return new Accounts(server.client().with("X-Forwarded-For", "10.9.9.9, " + address));
    }
}
