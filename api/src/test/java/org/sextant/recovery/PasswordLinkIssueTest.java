package org.sextant.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.account.RoleService;
import org.sextant.account.token.AccessTokens;
import org.sextant.audit.AuditEvent;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.Accounts;
import org.sextant.test.GraphQlClient;
import org.sextant.test.MailBox;
import org.sextant.test.MovableClock;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.recovery.Person.PASSWORD;

/** A forgotten password of an account without an address: an administrator makes a link and hands it over. */
class PasswordLinkIssueTest {
    private static final String ADMIN = "admin@example.org";
    private static final String CHOSEN = "une autre phrase de passe";
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(CLOCK);

    @Test
    void whoeverIsGivenTheLinkChoosesAnotherPasswordAndAllSessionsEnd() {
        Person zoe = pupil("zoe.martin");
        String open = zoe.session(PASSWORD).path("refreshToken").asText();
        JsonNode issued = issue("Zoe.Martin");
        assertThat(issued.at("/account/userName").asText()).isEqualTo("zoe.martin");
        assertThat(issued.path("expiresAt").asText())
                .isEqualTo(CLOCK.instant().plus(Duration.ofMinutes(30)).toString());
        assertThat(zoe.mayEnter(PASSWORD)).as("nothing is lost while the link is not used").isTrue();

        String path = issued.path("path").asText();
        assertThat(SERVER.client().get(path).body()).contains("<form", "zoe.martin");
        assertThat(shown(path).toString()).isEqualTo(
                "{\"purpose\":\"HANDED_PASSWORD\",\"login\":\"zoe.martin\",\"email\":null}");
        assertThat(choose(path).path("login").asText()).isEqualTo("zoe.martin");
        assertThat(zoe.mayEnter(PASSWORD)).isFalse();
        assertThat(zoe.mayEnter(CHOSEN)).isTrue();
        assertThat(zoe.mayRefresh(open)).as("sessions of before have ended").isFalse();
        assertThat(Accounts.codes(choose(path))).isEqualTo("LINK_INVALID");
        assertThat(SERVER.client().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void itIsNotedWhoMadeItForWhomAndTheCopyOfOnesDataTellsThatItWasMade() {
        Person noted = pupil("noted");
        choose(issue("noted").path("path").asText());
        List<AuditEvent> events = SERVER.bean(AuditService.class).about(SERVER.account("noted"));
        assertThat(events).extracting(AuditEvent::kind)
                .containsSubsequence(AuditKind.PASSWORD_LINK_ISSUED, AuditKind.SESSIONS_ENDED);
        assertThat(events).extracting(AuditEvent::kind).contains(AuditKind.PASSWORD_RESET);
        assertThat(events).filteredOn(event -> event.kind() == AuditKind.PASSWORD_LINK_ISSUED).singleElement()
                .satisfies(event -> {
                    assertThat(event.actorId()).isEqualTo(SERVER.account(ADMIN).value());
                    assertThat(event.accountId()).isEqualTo(SERVER.account("noted").value());
                    assertThat(event.detail()).isNull();
                });
        GraphQlClient own = SERVER.client().with("Authorization",
                "Bearer " + noted.session(CHOSEN).path("accessToken").asText());
        String copy = SERVER.client()
                .get(own.data("mutation{accountExport(input:{}){path}}").at("/accountExport/path").asText()).body();
        assertThat(copy).contains("PASSWORD_LINK_ISSUED", "HANDED_PASSWORD").doesNotContain(ADMIN);
    }

    @ParameterizedTest(name = "{0}, who is {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            nobody.at.all | -          | NO_SUCH_ACCOUNT
            a.pupil       | LEARNER    | -
            a.teacher     | MEMBER     | -
            a.head        | ORG_ADMIN  | HOLDS_ROLES
            a.publisher   | PUBLISHER  | HOLDS_ROLES
            a.judge       | JURY       | HOLDS_ROLES
            another.admin | ADMIN      | HOLDS_ROLES
            """, delimiter = '|')
    void aLinkOpensWhatPupilsAndTeachersMayDoAndNothingElse(String login, String role, String code) {
        if (role != null) {
            SERVER.account(login, role.equals("LEARNER") ? new Role[0] : new Role[]{Role.valueOf(role)});
        }
        JsonNode payload = issue(login);
        assertThat(Accounts.codes(payload)).isEqualTo(code == null ? "" : code);
        assertThat(payload.path("path").isNull()).isEqualTo(code != null);
        if (code != null) {
            assertThat(payload.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"login\"]");
            assertThat(payload.at("/userErrors/0/message").asText()).isNotBlank();
        }
    }

    @Test
    void whoeverHasAnAddressIsSentALetterWhereLettersLeave() {
        try (MailBox box = new MailBox()) {
            TestServer server = new TestServer().with(box.letters()).start();
            server.account("post@example.org");
            assertThat(Accounts.codes(issue(server, "post@example.org"))).isEqualTo("HAS_EMAIL");
            server.account("no.post");
            assertThat(issue(server, "no.post").path("path").asText()).startsWith("/password/");
            server.stop();
        }
        SERVER.account("post@example.org");
        assertThat(issue("post@example.org").path("path").asText()).as("no letter leaves here")
                .startsWith("/password/");
    }

    @Test
    void aLinkIsGoodForHalfAnHour() {
        Person late = pupil("late");
        String path = issue("late").path("path").asText();
        CLOCK.advance(Duration.ofMinutes(30));
        assertThat(Accounts.codes(choose(path))).isEqualTo("LINK_INVALID");
        assertThat(late.mayEnter(PASSWORD)).isTrue();
    }

    @Test
    void anotherLinkEndsTheOneBefore() {
        pupil("twice");
        String lost = issue("twice").path("path").asText();
        String handed = issue("twice").path("path").asText();
        assertThat(Accounts.codes(choose(lost))).isEqualTo("LINK_INVALID");
        assertThat(choose(handed).path("login").asText()).isEqualTo("twice");
    }

    @Test
    void aLinkDoesNotOpenWhatItsHolderWasGivenSince() {
        Person promoted = pupil("promoted");
        String path = issue("promoted").path("path").asText();
        SERVER.bean(RoleService.class).change(admin(SERVER), "127.0.0.1", "promoted", Set.of(Role.ADMIN), Set.of());
        assertThat(Accounts.codes(choose(path))).isEqualTo("LINK_INVALID");
        assertThat(promoted.mayEnter(PASSWORD)).isTrue();
    }

    @Test
    void whoIsNoAdministratorAnyMoreMakesNoLinkByTheOldToken() {
        pupil("prey");
        Actor former = new Actor(SERVER.account("former@example.org", Role.ADMIN), "former@example.org",
                Set.of(Role.ADMIN));
        SERVER.bean(RoleService.class).change(admin(SERVER), "127.0.0.1", former.login(), Set.of(),
                Set.of(Role.ADMIN));
        assertThat(Accounts.codes(issue(SERVER, former, "prey"))).isEqualTo("NOT_ALLOWED");
        assertThat(Accounts.codes(issue(SERVER, former, "nobody.at.all"))).as("who has an account is not told")
                .isEqualTo("NOT_ALLOWED");
    }

    private static Person pupil(String userName) {
        Map<String, Object> input = new HashMap<>(Accounts.registration(userName));
        input.remove("email");
        input.put("userName", userName);
        assertThat(Accounts.codes(new Accounts(SERVER.client()).register(input))).isEmpty();
        return new Person(SERVER, userName);
    }

    private static JsonNode issue(String login) {
        return issue(SERVER, login);
    }

    private static JsonNode issue(TestServer server, String login) {
        return issue(server, admin(server), login);
    }

    private static Actor admin(TestServer server) {
        return new Actor(server.account(ADMIN, Role.ADMIN), ADMIN, Set.of(Role.ADMIN));
    }

    private static JsonNode issue(TestServer server, Actor actor, String login) {
        String token = server.bean(AccessTokens.class).issue(actor, AccessTokens.LIFETIME).token();
        return server.client().with("Authorization", "Bearer " + token).data("""
                mutation($login: String!) { passwordLinkIssue(input: {login: $login}) {
                  account { userName } path expiresAt userErrors { code field message } } }""",
                Map.of("login", login)).path("passwordLinkIssue");
    }

    private static JsonNode choose(String path) {
        return SERVER.client().data("""
                mutation($token: String!, $password: String!) {
                  passwordReset(input: {token: $token, password: $password}) { login userErrors { code } } }""",
                Map.of("token", token(path), "password", CHOSEN)).path("passwordReset");
    }

    private static JsonNode shown(String path) {
        return SERVER.client().data("query($token: String!) { oneTimeLink(token: $token) { purpose login email } }",
                Map.of("token", token(path))).path("oneTimeLink");
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
