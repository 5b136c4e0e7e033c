package org.sextant.recovery;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sextant.platform.Settings;
import org.sextant.test.MailBox;
import org.sextant.test.MovableClock;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.recovery.Person.PASSWORD;

/** A forgotten password, from the letter to the new one, by the API and by the page. */
@Isolated("reads the log, in which servers of other tests write")
class PasswordResetTest {
    private static final String CHOSEN = "une autre phrase de passe";
    private static final String ASK = """
            mutation($email: String!) {
              passwordResetRequest(input: {email: $email}) { linkLifetime userErrors { code field message } }
            }""";
    private static final String CHOOSE = """
            mutation($token: String!, $password: String!) {
              passwordReset(input: {token: $token, password: $password}) { login userErrors { code field message } }
            }""";
    private static final String LINK = "query($token: String!) { oneTimeLink(token: $token) { purpose login email } }";

    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final MailBox BOX = new MailBox();
    private static final TestServer SERVER = new TestServer().at(CLOCK).with(BOX.letters());

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
    void whoeverReadsTheLetterChoosesAnotherPassword() {
        Person zoe = Person.registered(SERVER, "zoe@example.org");
        String open = zoe.session(PASSWORD).path("refreshToken").asText();
        String token = token(zoe);
        assertThat(SERVER.client().data(LINK, Map.of("token", token)).path("oneTimeLink").toString())
                .isEqualTo("{\"purpose\":\"PASSWORD\",\"login\":\"zoe@example.org\",\"email\":\"zoe@example.org\"}");

        JsonNode refused = choose(token, "court");
        assertThat(refused.at("/userErrors/0/code").asText()).isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(refused.at("/userErrors/0/message").asText()).contains("10");
        assertThat(choose(token, CHOSEN).path("login").asText()).isEqualTo("zoe@example.org");

        assertThat(zoe.mayEnter(PASSWORD)).isFalse();
        assertThat(zoe.mayEnter(CHOSEN)).isTrue();
        assertThat(zoe.mayRefresh(open)).as("sessions of before have ended").isFalse();
        assertThat(choose(token, CHOSEN).at("/userErrors/0/code").asText()).isEqualTo("LINK_INVALID");
        assertThat(SERVER.client().data(LINK, Map.of("token", token)).path("oneTimeLink").isNull()).isTrue();
        assertThat(Sql.values(SERVER.database(), "select e.kind from audit_event e join account_identity i"
                + " on i.account_id = e.account_id where i.subject = 'zoe@example.org'"))
                .contains("PASSWORD_RESET", "SESSIONS_ENDED");
        assertThat(Sql.values(SERVER.database(), "select confirmed_at from account_identity where subject ="
                + " 'zoe@example.org'")).as("whoever follows the link reads that box").isNotEqualTo(List.of("null"));
    }

    @Test
    void theAnswerIsTheSameWhetherSomebodyHasTheAddress() {
        Person known = Person.registered(SERVER, "known@example.org");
        JsonNode answer = ask(known.email());
        assertThat(answer.path("linkLifetime").asText()).isEqualTo("PT1H");
        assertThat(ask("unknown@example.org")).isEqualTo(answer);
        BOX.await(SERVER, "known@example.org", 2); // that of the registration came first
        assertThat(BOX.received("unknown@example.org")).isEmpty();
    }

    @Test
    void theAnswerDoesNotWaitForWhatAnAccountAloneCosts() throws SQLException {
        Person known = Person.registered(SERVER, "timed@example.org");
        Settings.Database database = SERVER.database();
        try (Connection other = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select a.id from account a join account_identity i on i.account_id = a.id"
                    + " where i.subject = 'timed@example.org' for update"); // no link to it can be written
            assertThat(ask(known.email())).isEqualTo(ask("unknown.timed@example.org"));
            assertThat(Sql.values(database, "select purpose from account_link l join account_identity i"
                    + " on i.account_id = l.account_id where i.subject = 'timed@example.org'"))
                    .containsExactly("EMAIL_CONFIRM");
        }
        assertThat(MailBox.path(BOX.await(SERVER, known.email(), 2))).startsWith("/password/");
    }

    @Test
    void aLinkIsGoodForAnHour() {
        Person late = Person.registered(SERVER, "late@example.org");
        String token = token(late);
        CLOCK.advance(Duration.ofHours(1));
        assertThat(choose(token, CHOSEN).at("/userErrors/0/code").asText()).isEqualTo("LINK_INVALID");
        assertThat(late.mayEnter(PASSWORD)).isTrue();
    }

    @Test
    void oneWhoAsksTwiceMayUseEitherLetterButNotBoth() {
        Person twice = Person.registered(SERVER, "twice@example.org");
        String first = token(twice);
        ask(twice.email());
        String second = MailBox.path(BOX.await(SERVER, twice.email(), 3)).substring("/password/".length());
        assertThat(choose(first, CHOSEN).path("login").asText()).isEqualTo(twice.email());
        assertThat(choose(second, "une troisième phrase").at("/userErrors/0/code").asText()).isEqualTo("LINK_INVALID");
    }

    @Test
    void nobodysBoxIsFilledByOthers() {
        Person victim = Person.registered(SERVER, "victim@example.org");
        for (int i = 0; i < 6; i++) {
            assertThat(ask(victim.email()).path("linkLifetime").asText()).isEqualTo("PT1H");
        }
        BOX.await(SERVER, victim.email(), 3);
        assertThat(Sql.values(SERVER.database(), "select id from letter where recipient = 'victim@example.org'"))
                .as("that of the registration and two links").hasSize(3);
    }

    @Test
    void anAddressThatIsNoneIsToldAtItsField() {
        JsonNode answer = ask("zoe at example.org");
        assertThat(answer.path("linkLifetime").isNull()).isTrue();
        assertThat(answer.at("/userErrors/0/code").asText()).isEqualTo("EMAIL_INVALID");
        assertThat(answer.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"email\"]");
    }

    @Test
    void whoeverForgotThePasswordAndTriedTooOftenEntersWithTheNewOne() {
        Person clumsy = Person.registered(SERVER, "clumsy@example.org");
        for (int i = 0; i < 11; i++) {
            clumsy.mayEnter("wrong " + i);
        }
        assertThat(clumsy.mayEnter(PASSWORD)).as("blocked").isFalse();
        choose(token(clumsy), CHOSEN);
        assertThat(clumsy.mayEnter(CHOSEN)).isTrue();
    }

    @Test
    void thePageLeadsFromTheForgottenPasswordToTheNewOne() {
        Person reader = Person.registered(SERVER, "reader@example.org");
        HttpResponse<String> asked = post("/password", Map.of("email", reader.email()));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Si un compte a l'adresse reader@example.org", "60 minutes");
        String path = MailBox.path(BOX.await(SERVER, reader.email(), 2));
        HttpResponse<String> page = SERVER.client().get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<form", "reader@example.org", "new-password");
        assertSecret(page);

        HttpResponse<String> different = post(path, Map.of("password", CHOSEN, "repeated", "autre chose, vraiment"));
        assertThat(different.statusCode()).isEqualTo(422);
        assertThat(different.body()).contains("Les deux mots de passe sont différents.").doesNotContain(CHOSEN);
        HttpResponse<String> common = post(path, Map.of("password", "court", "repeated", "court"));
        assertThat(common.statusCode()).isEqualTo(422);
        assertThat(common.body()).contains("au moins 10 caractères", "aria-invalid=\"true\"");
        assertSecret(common);
        HttpResponse<String> chosen = post(path, Map.of("password", CHOSEN, "repeated", CHOSEN));
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/password/chosen");
        assertThat(SERVER.client().get("/password/chosen").body()).contains("Mot de passe enregistré");
        assertThat(reader.mayEnter(CHOSEN)).isTrue();

        HttpResponse<String> used = SERVER.client().get(path);
        assertThat(used.statusCode()).isEqualTo(404);
        assertThat(used.body()).contains("Ce lien ne fonctionne pas", "href=\"/password\"").doesNotContain("<form");
        assertThat(SERVER.client().with("Accept-Language", "en").get(path).body()).contains("This link does not work");
    }

    @Test
    void whereNoLetterLeavesThatIsSaid() {
        TestServer silent = new TestServer().start();
        assertThat(silent.client().data(ASK, Map.of("email", "zoe@example.org"))
                .at("/passwordResetRequest/userErrors/0/code").asText()).isEqualTo("MAIL_NOT_CONFIGURED");
        Person person = Person.registered(silent, "zoe@example.org");
        assertThat(person.mayEnter(PASSWORD)).as("registration goes on without mail").isTrue();
        silent.stop();
    }

    @Test
    void noTokenAndNoPasswordIsEverLogged() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        Person quiet = Person.registered(SERVER, "quiet@example.org");
        BOX.stop();
        ask(quiet.email());
        SERVER.eventually(() -> log.list.stream().anyMatch(e -> e.getFormattedMessage().contains("could not be sent")));
        BOX.startAgain();
        CLOCK.advance(Duration.ofMinutes(2));
        SERVER.eventually(
                () -> BOX.received(quiet.email()).stream().anyMatch(l -> MailBox.text(l).contains("/password/")));
        String path = BOX.received(quiet.email()).stream().filter(l -> MailBox.text(l).contains("/password/"))
                .map(MailBox::path).findFirst().orElseThrow();
        post(path, Map.of("password", CHOSEN, "repeated", CHOSEN));
        SERVER.client().get(path + "%00");
        root.detachAppender(log);
        assertThat(quiet.mayEnter(CHOSEN)).isTrue();
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(path.substring("/password/".length())) || line.contains(CHOSEN));
    }

    private static void assertSecret(HttpResponse<String> page) {
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'");
    }

    /** The token in the letter that follows that of the registration. */
    private static String token(Person person) {
        ask(person.email());
        return MailBox.path(BOX.await(SERVER, person.email(), 2)).substring("/password/".length());
    }

    private static JsonNode ask(String email) {
        return SERVER.client().data(ASK, Map.of("email", email)).path("passwordResetRequest");
    }

    private static JsonNode choose(String token, String password) {
        return SERVER.client().data(CHOOSE, Map.of("token", token, "password", password)).path("passwordReset");
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) {
        String body = String.join("&", form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).toList());
        return SERVER.client().send(path, "application/x-www-form-urlencoded", body);
    }
}
