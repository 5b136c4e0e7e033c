package org.sextant.session.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.guard.Attempt;
import org.sextant.guard.GuardService;
import org.sextant.platform.Access;
import org.sextant.test.Accounts;
import org.sextant.test.MovableClock;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A pupil has signed in on a device behind the address that the school shares, where a classmate means no good. */
class DeviceTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final SignInPolicy POLICY = SignInPolicy.PRESENT;
    private static final String SCHOOL = "192.0.2.50";
    private static final String HOME = "198.51.100.1";
    private static final String CLASSMATE = "classmate@example.org";

    private static final AtomicInteger PUPILS = new AtomicInteger();

    @RegisterExtension
    static final TestServer SERVER = server(new TestServer());

    private String pupil = "";
    private String device = "";

    @BeforeEach
    void aPupilHasSignedIn() {
        pupil = "pupil" + PUPILS.incrementAndGet() + "@example.org";
        device = device(at(SCHOOL).registered(pupil));
        CLOCK.advance(Duration.ofHours(2));
    }

    static Stream<Attempt> whatOthersCanUseUp() {
        return Stream.of(POLICY.pair().by(SCHOOL + " LOGIN"), POLICY.network().by(SCHOOL), POLICY.login().by("LOGIN"),
                POLICY.rightLogin().by("LOGIN"), POLICY.rightNetwork().by(SCHOOL));
    }

    @ParameterizedTest
    @MethodSource("whatOthersCanUseUp")
    void whateverOthersUseUpTheHolderSignsInOnTheirDevice(Attempt attempt) {
        Sql.execute(SERVER.database(), "delete from account_network");
        use(new Attempt(attempt.guard(), attempt.subject().replace("LOGIN", pupil)), attempt.guard().attempts());
        assertThat(Accounts.codes(at(SCHOOL).signIn(pupil, Accounts.PASSWORD))).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(opens(SCHOOL, device)).isTrue();
        assertThat(opens(HOME, device)).isTrue();
    }

    @Test
    void aClassmateFailsTenTimesAndTheHolderSignsInOnTheirDevice() {
        fail(10, SCHOOL, Optional.empty());
        assertThat(opens(SCHOOL, "")).isFalse();
        assertThat(opens(SCHOOL, device)).isTrue();
    }

    @Test
    void whoIsSignedInIsNotShutOutByOthersEither() {
        Accounts me = at(SCHOOL).with(at(SCHOOL).signIn(pupil, Accounts.PASSWORD).path("session"));
        shutOutStrangers();
        use(POLICY.login().by(pupil), 50);
        assertThat(Accounts.codes(me.change("another phrase", "une autre phrase"))).isEqualTo("WRONG_PASSWORD");
        assertThat(Accounts.codes(me.change(Accounts.PASSWORD, "une autre phrase"))).isEmpty();
        JsonNode deleted = me.client().data("mutation{accountDelete(input:{password:\"une autre phrase\"})"
                + "{userErrors{code}}}").path("accountDelete");
        assertThat(Accounts.codes(deleted)).isEmpty();
    }

    @Test
    void aDeviceIsUsedUpByItsOwnTenFailuresAndAlone() {
        String other = device(at(HOME).signedIn(pupil));
        shutOutStrangers();
        fail(10, SCHOOL, Optional.of(device));
        assertThat(opens(SCHOOL, device)).isFalse();
        assertThat(opens(SCHOOL, other)).isTrue();
        CLOCK.advance(Duration.ofMinutes(15));
        shutOutStrangers();
        assertThat(opens(SCHOOL, device)).isTrue();
    }

    @Test
    void whatADeviceFailsDoesNotCountForTheSchool() {
        use(POLICY.network().by(SCHOOL), 299);
        fail(10, SCHOOL, Optional.of(device));
        assertThat(opens(SCHOOL, "")).isTrue();
    }

    @Test
    void aRightPasswordIsNoFailureOfTheDevice() {
        fail(9, SCHOOL, Optional.of(device));
        for (int i = 0; i < 3; i++) {
            assertThat(opens(SCHOOL, device)).isTrue();
        }
        shutOutStrangers();
        fail(1, SCHOOL, Optional.of(device));
        assertThat(opens(SCHOOL, device)).isFalse();
    }

    @Test
    void whoeverStealsATokenCannotShutItsHolderOut() {
        fail(10, HOME, Optional.of(device));
        assertThat(opens(SCHOOL, device)).isTrue();
        assertThat(opens(SCHOOL, "")).isTrue();
    }

    @Test
    void oneWhoHasManyDevicesOfALoginHasFiftyFailuresAnHour() {
        use(POLICY.devices().by(SERVER.account(pupil).toString()), 49);
        shutOutStrangers();
        fail(1, SCHOOL, Optional.of(device));
        JsonNode refused = at(SCHOOL).signIn(pupil, Accounts.PASSWORD, device);
        assertThat(Accounts.codes(refused)).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(refused.at("/userErrors/0/waitSeconds").asInt()).as("the shorter of both waits").isEqualTo(72);
        assertThat(opens(HOME, device)).isTrue();
        CLOCK.advance(Duration.ofHours(1));
        shutOutStrangers();
        assertThat(opens(SCHOOL, device)).isTrue();
    }

    @Test
    void rightPasswordsFromDevicesAreCountedToo() {
        use(POLICY.rightDevices().by(SERVER.account(pupil).toString()), 29);
        shutOutStrangers();
        assertThat(opens(SCHOOL, device)).isTrue();
        assertThat(opens(SCHOOL, device)).isFalse();
        CLOCK.advance(Duration.ofHours(1));
        shutOutStrangers();
        assertThat(opens(SCHOOL, device)).isTrue();
    }

    @Test
    void aDeviceOfOnesOwnIsOfNoUseAgainstAnother() {
        JsonNode mine = at(SCHOOL).register(Accounts.registration(CLASSMATE)).path("session");
        fail(10, SCHOOL, Optional.of(device(mine)));
        JsonNode refused = at(SCHOOL).signIn(pupil, Accounts.PASSWORD, device(mine));
        assertThat(Accounts.codes(refused)).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(refused.at("/userErrors/0/waitSeconds").asInt()).isEqualTo(90);
    }

    static Stream<String> whatIsNoToken() {
        return Stream.of("", "x", "x".repeat(75), "A".repeat(75), "é".repeat(75), "=".repeat(75), "A".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoToken")
    void whatIsNoTokenIsAsNone(String text) {
        assertThat(opens(SCHOOL, text)).isTrue();
        shutOutStrangers();
        assertThat(opens(SCHOOL, text)).isFalse();
    }

    @Test
    void aTokenInWhichAnythingIsChangedIsAsNone() {
        shutOutStrangers();
        for (int i = 0; i < device.length() - 1; i++) { // the last character holds bits that nothing stands for
            String changed = device.substring(0, i) + (device.charAt(i) == 'A' ? 'B' : 'A') + device.substring(i + 1);
            assertThat(SERVER.bean(DeviceTokens.class).device(changed)).as(changed).isEmpty();
        }
        String changed = (device.charAt(70) == 'A' ? "B" : "A") + device.substring(71);
        assertThat(opens(SCHOOL, device.substring(0, 70) + changed)).isFalse();
        assertThat(opens(SCHOOL, device + "A")).isFalse();
    }

    @Test
    void aTokenIsGoodForHalfAYearFromTheLastSignIn() {
        CLOCK.advance(Duration.ofDays(179));
        JsonNode session = at(SCHOOL).signIn(pupil, Accounts.PASSWORD, device).path("session");
        CLOCK.advance(Duration.ofDays(2));
        shutOutStrangers();
        assertThat(opens(SCHOOL, device)).isFalse();
        assertThat(opens(SCHOOL, device(session))).isTrue();
        CLOCK.advance(Duration.ofDays(178));
        shutOutStrangers();
        assertThat(opens(SCHOOL, device(session))).isFalse();
    }

    @Test
    void whoStaysSignedInKeepsTheirDevice() {
        JsonNode session = at(SCHOOL).signedIn(pupil);
        for (int month = 0; month < 7; month++) {
            CLOCK.advance(Duration.ofDays(29));
            session = at(SCHOOL).refresh(session.path("refreshToken").asText()).path("session");
        }
        shutOutStrangers();
        assertThat(opens(SCHOOL, device)).isFalse();
        assertThat(opens(SCHOOL, device(session))).isTrue();
    }

    @Test
    void aTokenOutlastsSessionPasswordAndLogin() {
        Accounts me = at(SCHOOL).with(at(SCHOOL).signedIn(pupil));
        me.change(Accounts.PASSWORD, "une autre phrase");
        me.end(true);
        Sql.execute(SERVER.database(), "update account_identity set subject = 'new." + pupil + "' where subject = '"
                + pupil + "'");
        pupil = "new." + pupil;
        shutOutStrangers();
        assertThat(Accounts.codes(at(SCHOOL).signIn(pupil, "une autre phrase", device))).isEmpty();
    }

    @Test
    void aTokenDoesNotOutlastItsAccount() {
        Accounts me = at(SCHOOL).with(at(SCHOOL).signedIn(pupil));
        me.client().data("mutation{accountDelete(input:{password:\"" + Accounts.PASSWORD + "\"}){outcome}}");
        Map<String, Object> again = Accounts.registration(pupil);
        again.put("idempotencyKey", "another key of " + pupil);
        assertThat(Accounts.codes(at(SCHOOL).register(again))).isEmpty();
        shutOutStrangers();
        assertThat(opens(SCHOOL, device)).isFalse();
    }

    @Test
    void allNodesKnowADeviceAndCountItTogether() {
        TestServer other = server(new TestServer(SERVER.database())).start();
        try {
            shutOutStrangers();
            fail(5, SCHOOL, Optional.of(device));
            for (int i = 0; i < 5; i++) {
                assertThat(Accounts.codes(at(other, SCHOOL).signIn(pupil, "wrong", device)))
                        .isEqualTo("UNKNOWN_ACCOUNT");
            }
            assertThat(opens(SCHOOL, device)).isFalse();
            assertThat(Accounts.codes(at(other, SCHOOL).signIn(pupil, Accounts.PASSWORD, device)))
                    .isEqualTo("TOO_MANY_ATTEMPTS");
        } finally {
            other.stop();
        }
    }

    @Test
    void ofManyAttemptsAtOnceExactlyThoseThatTheDeviceHasLeftAreMade() {
        shutOutStrangers();
        fail(8, SCHOOL, Optional.of(device));
        assertThat(Crowd.atOnce(12, _ -> Accounts.codes(at(SCHOOL).signIn(pupil, "wrong", device))))
                .isEqualTo(Map.of("UNKNOWN_ACCOUNT", 2L, "TOO_MANY_ATTEMPTS", 10L));
    }

    private static TestServer server(TestServer server) {
        return server.at(CLOCK).with(new Access(1, Optional.empty()));
    }

    /** Uses up all that those have who come to the school from no device of the pupil. */
    private void shutOutStrangers() {
        use(POLICY.pair().by(SCHOOL + " " + pupil), POLICY.pair().attempts());
    }

    private void fail(int times, String address, Optional<String> token) {
        for (int i = 0; i < times; i++) {
            assertThat(Accounts.codes(at(address).signIn(pupil, "wrong", token.orElse(""))))
                    .isEqualTo("UNKNOWN_ACCOUNT");
        }
    }

    private static void use(Attempt attempt, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(SERVER.bean(GuardService.class).take(List.of(attempt))).isEmpty();
        }
    }

    private boolean opens(String address, String token) {
        return Accounts.codes(at(address).signIn(pupil, Accounts.PASSWORD, token)).isEmpty();
    }

    private static String device(JsonNode session) {
        return session.path("deviceToken").asText();
    }

    private static Accounts at(String address) {
        return at(SERVER, address);
    }

    private static Accounts at(TestServer server, String address) {
        return new Accounts(server.client().with("X-Forwarded-For", "10.9.9.9, " + address));
    }
}
