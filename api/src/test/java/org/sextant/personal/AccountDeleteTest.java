package org.sextant.personal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.Access;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.recovery.Person;
import org.sextant.test.GraphQlClient;
import org.sextant.test.MailBox;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.recovery.Person.PASSWORD;

/** An account that is deleted is gone. */
class AccountDeleteTest {
    private static final String DELETE = """
            mutation($password: String!) {
              accountDelete(input: {password: $password}) { outcome userErrors { code field } }
            }""";

    private static final MailBox BOX = new MailBox();
    private static final TestServer SERVER = new TestServer().with(BOX.letters())
            .with(new Access(0, Optional.of("admin@example.org")));

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
        BOX.close();
    }

    @Test
    void nothingOfADeletedAccountIsLeftInAnyTable() {
        Person gone = Person.registered(SERVER, "gone@example.org");
        String id = id(gone.email());
        SERVER.client().data("mutation{passwordResetRequest(input:{email:\"gone@example.org\"}){linkLifetime}}");
        String refresh = gone.session(PASSWORD).path("refreshToken").asText();
        work(gone.client());
        assertThat(tables(id)).containsExactly("account_identity", "account_link", "account_network",
                "account_registration", "assessment", "assessment_answer", "audit_event", "knowledge_state", "learner",
                "letter", "session", "tutorial_mark");

        assertThat(delete(gone.client(), PASSWORD).toString()).isEqualTo("{\"outcome\":\"DELETED\",\"userErrors\":[]}");

        assertThat(tables(id)).containsExactly("audit_event");
        assertThat(Sql.values(SERVER.database(), "select id from account where id = " + id)).isEmpty();
        assertThat(Sql.values(SERVER.database(),
                "select count(client), count(detail) from audit_event where account_id = " + id))
                .as("the number stays, and nothing that tells who it was").containsExactly("0", "0");
        assertThat(Sql.values(SERVER.database(), "select kind from audit_event where account_id = " + id))
                .endsWith("ACCOUNT_DELETED");
        assertThat(gone.mayEnter(PASSWORD)).isFalse();
        assertThat(gone.mayRefresh(refresh)).isFalse();
    }

    @Test
    void whatADeletedAccountDidToOthersTellsNoLongerFromWhere() {
        Person gone = Person.registered(SERVER, "meddler@example.org");
        String id = id(gone.email());
        AccountId other = SERVER.account("meddled@example.org");
        SERVER.bean(AuditService.class).note(new Actor(new AccountId(Long.parseLong(id)), gone.email(), Set.of()),
                "192.0.2.7", AuditKind.ROLES_CHANGED, Optional.of(other), "granted [JURY], revoked []");
        delete(gone.client(), PASSWORD);
        assertThat(Sql.values(SERVER.database(),
                "select account_id, client, detail from audit_event where actor_id = " + id
                        + " and kind = 'ROLES_CHANGED'"))
                .as("what happened to the other stays")
                .containsExactly(other.toString(), "null", "granted [JURY], revoked []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accountDelete(input:{password:\"PASSWORD\"}){outcome userErrors{code}}",
            "accountExport(input:{}){path userErrors{code}}",
            "passwordChange(input:{current:\"PASSWORD\",new:\"une autre phrase\"}){userErrors{code}}",
            "emailChange(input:{email:\"b@example.org\",password:\"PASSWORD\"}){userErrors{code}}"})
    void theTokenOfADeletedAccountIsNoSignInAndLeavesNoTrace(String mutation) {
        String field = mutation.substring(0, mutation.indexOf('('));
        Person gone = Person.registered(SERVER, field.toLowerCase(Locale.ROOT) + "@example.org");
        String id = id(gone.email());
        GraphQlClient left = gone.client();
        delete(left, PASSWORD);
        String before = events(id);
        JsonNode answer = left.answer("mutation{" + mutation.replace("PASSWORD", PASSWORD) + "}");
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.at("/errors/0/message").asText()).isEqualTo("The account was deleted.");
        assertThat(events(id)).isEqualTo(before);
    }

    @Test
    void theSameLoginOpensANewAccountThatKnowsNothingOfTheOldOne() {
        Person before = Person.registered(SERVER, "again@example.org");
        String id = id(before.email());
        delete(before.client(), PASSWORD);
        JsonNode opened = SERVER.client().data("""
                mutation { accountRegister(input: {email: "again@example.org", password: "another good password",
                  firstName: "Léa", lastName: "Petit", locale: "fr", idempotencyKey: "another key, another day"}) {
                  session { viewer { account { firstName } sessions { createdAt } } } userErrors { code } } }""");
        assertThat(opened.findValuesAsText("code")).isEmpty();
        assertThat(opened.at("/accountRegister/session/viewer/account/firstName").asText()).isEqualTo("Léa");
        assertThat(opened.at("/accountRegister/session/viewer/sessions")).hasSize(1);
        assertThat(id("again@example.org")).isNotEqualTo(id);
        assertThat(before.mayEnter(PASSWORD)).isFalse();
    }

    @Test
    void theWrongPasswordDeletesNothing() {
        Person kept = Person.registered(SERVER, "kept@example.org");
        JsonNode refused = delete(kept.client(), "not the password");
        assertThat(refused.path("outcome").isNull()).isTrue();
        assertThat(refused.at("/userErrors/0/code").asText()).isEqualTo("WRONG_PASSWORD");
        assertThat(kept.mayEnter(PASSWORD)).isTrue();
        assertThat(SERVER.client().answer(DELETE, Map.of("password", PASSWORD)).at("/errors/0/extensions/code")
                .asText()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void whoeverAloneRunsTheInstallationStays() {
        SERVER.client().data("mutation{passwordResetRequest(input:{email:\"admin@example.org\"}){linkLifetime}}");
        String path = MailBox.path(BOX.await(SERVER, "admin@example.org", 1));
        SERVER.client().data("""
                mutation($token: String!, $password: String!) {
                  passwordReset(input: {token: $token, password: $password}) { login } }""",
                Map.of("token", path.substring("/password/".length()), "password", PASSWORD));
        Person admin = new Person(SERVER, "admin@example.org");
        assertThat(delete(admin.client(), PASSWORD).at("/userErrors/0/code").asText()).isEqualTo("LAST_ADMIN");
        assertThat(admin.mayEnter(PASSWORD)).isTrue();
    }

    @Test
    void anAdministratorOfATrialWhoMayNotSignInHereRunsNothing() {
        TestServer own = new TestServer().start();
        try {
            Person only = Person.registered(own, "only@example.org");
            own.account("admin@demo.sextant", Role.ADMIN);
            Sql.execute(own.database(), "insert into account_role (account_id, role, granted_at) select account_id,"
                    + " 'ADMIN', created_at from account_identity where subject = 'only@example.org'");
            assertThat(delete(only.client(), PASSWORD).at("/userErrors/0/code").asText()).isEqualTo("LAST_ADMIN");
        } finally {
            own.stop();
        }
    }

    /** Leaves traces everywhere: a test with an answer, a tutorial that is kept. */
    private static void work(GraphQlClient client) {
        String test = client.data("""
                mutation { assessmentStart(input: {subject: {competence: "1.1"}, idempotencyKey: "a-start"}) {
                  assessment { id } } }""").at("/assessmentStart/assessment/id").asText();
        client.data("mutation($id: ID!) { assessmentNext(input: {assessment: $id}) { assessment { id } } }",
                Map.of("id", test));
        client.data("""
                mutation($id: ID!) { answerSubmit(assessment: $id, input: {question: 1, answer: {skip: true},
                  idempotencyKey: "an-answer"}) { userErrors { code } } }""", Map.of("id", test));
        String tutorial = client.data("{ tutorials(first: 1) { nodes { id } } }").at("/tutorials/nodes/0/id").asText();
        client.data("mutation($id: ID!) { tutorialSave(input: {tutorial: $id}) { userErrors { code } } }",
                Map.of("id", tutorial));
    }

    /** The tables with a row that names this account. */
    private static List<String> tables(String account) {
        List<String> named = Sql.values(SERVER.database(), """
                select table_name from information_schema.columns
                where table_schema = database() and column_name = 'account_id' order by table_name""");
        assertThat(named).hasSizeGreaterThan(5);
        return named.stream().filter(table -> !Sql.values(SERVER.database(),
                "select 1 from " + table + " where account_id = " + account + " limit 1").isEmpty()).toList();
    }

    /** How many entries of the audit log name an account, and how many of them an address. */
    private static String events(String id) {
        return Sql.values(SERVER.database(), "select count(*), count(client) from audit_event where account_id = " + id
                + " or actor_id = " + id).toString();
    }

    private static String id(String email) {
        return Sql.values(SERVER.database(),
                "select account_id from account_identity where subject = '" + email + "'").getFirst();
    }

    private static JsonNode delete(GraphQlClient client, String password) {
        return client.data(DELETE, Map.of("password", password)).path("accountDelete");
    }
}
