package org.sextant.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.account.token.AccessTokens;
import org.sextant.audit.AuditEvent;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.Accounts;
import org.sextant.test.MailBox;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class RolesTest {
    private static final String ADMIN = "admin@example.org";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void anAdministratorSaysWhatSomebodyMayDo() {
        Accounts people = new Accounts(SERVER.client());
        JsonNode session = people.registered("author@example.org");
        JsonNode payload = change("Author@example.org", List.of("AUTHOR", "READER"), List.of("JURY"));
        assertThat(payload.at("/account/email").asText()).isEqualTo("author@example.org");
        assertThat(payload.path("roles").toString()).isEqualTo("[\"LEARNER\",\"READER\",\"AUTHOR\"]");
        JsonNode next = people.refresh(session.path("refreshToken").asText());
        assertThat(next.at("/session/viewer/roles").toString()).isEqualTo("[\"LEARNER\",\"READER\",\"AUTHOR\"]");
        assertThat(change("author@example.org", List.of(), List.of("AUTHOR")).path("roles").toString())
                .isEqualTo("[\"LEARNER\",\"READER\"]");
    }

    @Test
    void whoDidItIsNoted() {
        AccountId account = SERVER.account("noted@example.org");
        change("noted@example.org", List.of("JURY"), List.of("AUTHOR"));
        AuditEvent last = SERVER.bean(AuditService.class).about(account).getLast();
        assertThat(last.kind()).isEqualTo(AuditKind.ROLES_CHANGED);
        assertThat(last.actorId()).isEqualTo(SERVER.account(ADMIN).value());
        assertThat(last.detail()).isEqualTo("granted [JURY], revoked [AUTHOR]");
    }

    @ParameterizedTest(name = "{0}: grant {1}, revoke {2} is {3}")
    @CsvSource(nullValues = "-", textBlock = """
            somebody@example.org, LEARNER, -,       ROLE_OF_EVERYBODY
            somebody@example.org, -,       LEARNER, ROLE_OF_EVERYBODY
            somebody@example.org, JURY,    JURY,    CONTRADICTION
            nobody@example.org,   JURY,    -,       NO_SUCH_ACCOUNT
            somebody@example.org, JURY,    AUTHOR,  -
            """)
    void whatIsRefused(String login, String grant, String revoke, String code) {
        SERVER.account("somebody@example.org");
        JsonNode payload = change(login, grant == null ? List.of() : List.of(grant),
                revoke == null ? List.of() : List.of(revoke));
        assertThat(Accounts.codes(payload)).isEqualTo(code == null ? "" : code);
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(revoke(admin(), ADMIN)).isEqualTo(new RolesOutcome.LastAdmin());
        Actor second = actor("second@example.org");
        assertThat(revoke(admin(), ADMIN)).isInstanceOf(RolesOutcome.Changed.class);
        assertThat(grant(second, ADMIN)).isInstanceOf(RolesOutcome.Changed.class);
        assertThat(revoke(admin(), second.login())).isInstanceOf(RolesOutcome.Changed.class);
    }

    @Test
    void whoIsNoAdministratorAnyMoreDoesNotBecomeOneByTheOldToken() {
        Actor revoked = actor("revoked@example.org");
        assertThat(revoke(admin(), revoked.login())).isInstanceOf(RolesOutcome.Changed.class);
        assertThat(grant(revoked, revoked.login())).isEqualTo(new RolesOutcome.NotAllowed());
        assertThat(revoke(revoked, ADMIN)).isEqualTo(new RolesOutcome.NotAllowed());
        assertThat(SERVER.bean(AccountService.class).rolesOf(revoked.account().orElseThrow()))
                .containsExactly(Role.LEARNER);
    }

    @Test
    void whoDeletedTheAccountChangesNobodysRoles() {
        admin();
        Actor gone = actor("gone@example.org");
        SERVER.account("friend@example.org");
        assertThat(SERVER.bean(ErasureService.class).erase(gone, gone.account().orElseThrow())).isTrue();
        assertThat(grant(gone, "friend@example.org")).isEqualTo(new RolesOutcome.NotAllowed());
    }

    private static RolesOutcome grant(Actor actor, String login) {
        return SERVER.bean(RoleService.class).change(actor, "127.0.0.1", login, Set.of(Role.ADMIN), Set.of());
    }

    private static RolesOutcome revoke(Actor actor, String login) {
        return SERVER.bean(RoleService.class).change(actor, "127.0.0.1", login, Set.of(), Set.of(Role.ADMIN));
    }

    /** The one administrator who is left when a test is over. */
    private static Actor admin() {
        return actor(ADMIN);
    }

    /** An administrator, as a token of theirs says for fifteen minutes. */
    private static Actor actor(String login) {
        return new Actor(SERVER.account(login, Role.ADMIN), login, Set.of(Role.ADMIN));
    }

    @Test
    void whereLettersAreSentRolesAreForThoseWhoReadThem() {
        try (MailBox box = new MailBox()) {
            TestServer server = new TestServer().with(box.letters()).start();
            server.account("tester@example.org", Role.ADMIN);
            Accounts people = new Accounts(server.client());
            people.registered("boss@example.org");
            JsonNode refused = change(server, "boss@example.org", List.of("PUBLISHER"), List.of());
            assertThat(Accounts.codes(refused)).isEqualTo("EMAIL_NOT_CONFIRMED");
            assertThat(refused.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"login\"]");
            assertThat(people.signedIn("boss@example.org").at("/viewer/roles").toString()).isEqualTo("[\"LEARNER\"]");
            assertThat(Accounts.codes(change(server, "boss@example.org", List.of(), List.of("PUBLISHER"))))
                    .as("what they should not have is taken away").isEmpty();
            String link = MailBox.path(box.await(server, "boss@example.org", 1));
            server.client().data("mutation($token:String!){emailConfirm(input:{token:$token}){email}}",
                    Map.of("token", link.substring(link.lastIndexOf('/') + 1)));
            assertThat(change(server, "boss@example.org", List.of("PUBLISHER"), List.of()).path("roles").toString())
                    .isEqualTo("[\"LEARNER\",\"PUBLISHER\"]");
            server.stop();
        }
    }

    @Test
    void whoWasGivenAUserNameHasNoAddressToConfirm() {
        try (MailBox box = new MailBox()) {
            TestServer server = new TestServer().with(box.letters()).start();
            server.account("tester@example.org", Role.ADMIN);
            server.account("ada.byron");
            assertThat(Accounts.codes(change(server, "ada.byron", List.of("AUTHOR"), List.of()))).isEmpty();
            server.stop();
        }
    }

    private static JsonNode change(String login, List<String> grant, List<String> revoke) {
        return change(SERVER, login, grant, revoke);
    }

    private static JsonNode change(TestServer server, String login, List<String> grant, List<String> revoke) {
        Actor admin = new Actor(server.account(ADMIN, Role.ADMIN), ADMIN, Set.of(Role.ADMIN));
        String token = server.bean(AccessTokens.class).issue(admin, AccessTokens.LIFETIME).token();
        return server.client().with("Authorization", "Bearer " + token).data("""
                mutation($input:AccountRolesChangeInput!){accountRolesChange(input:$input)
                {account{login email} roles userErrors{code field message}}}""",
                Map.of("input", Map.of("login", login, "grant", grant, "revoke", revoke))).path("accountRolesChange");
    }
}
