package org.sextant.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sextant.test.Accounts;
import org.sextant.test.MailBox;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.recovery.Person.PASSWORD;

/** Addresses that are confirmed and changed by letter. */
class EmailTest {
    private static final String CHANGE = """
            mutation($email: String!, $password: String!) {
              emailChange(input: {email: $email, password: $password}) { linkLifetime userErrors { code field } }
            }""";
    private static final String CONFIRM = """
            mutation($token: String!) { emailConfirm(input: {token: $token}) { email userErrors { code } } }""";

    private static final MailBox BOX = new MailBox();
    private static final TestServer SERVER = new TestServer().with(BOX.letters());

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
    void aNewAccountConfirmsItsAddress() {
        Person zoe = Person.registered(SERVER, "zoe@example.org");
        var letter = BOX.await(SERVER, zoe.email(), 1);
        assertThat(MailBox.subject(letter)).isEqualTo("Confirmer votre adresse");
        assertThat(MailBox.text(letter)).contains("zoe@example.org", "7 jours").doesNotContain("Ada");
        assertThat(confirmed(zoe.email())).containsExactly("null");
        assertThat(confirm(token(letter)).path("email").asText()).isEqualTo(zoe.email());
        assertThat(confirmed(zoe.email())).doesNotContain("null");
        assertThat(confirm(token(letter)).at("/userErrors/0/code").asText()).isEqualTo("LINK_INVALID");
    }

    @Test
    void anAddressIsConfirmedByAButtonForMailSystemsOpenLinks() {
        Person reader = Person.registered(SERVER, "reader@example.org");
        String path = MailBox.path(BOX.await(SERVER, reader.email(), 1));
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> page = SERVER.client().get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("reader@example.org", "<button>Oui, c'est mon adresse</button>");
            assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        }
        assertThat(confirmed(reader.email())).containsExactly("null");
        HttpResponse<String> done = SERVER.client().send(path, "application/x-www-form-urlencoded", "");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("L'adresse reader@example.org est confirmée.");
        assertThat(confirmed(reader.email())).doesNotContain("null");
        assertThat(SERVER.client().get(path).statusCode()).isEqualTo(404);
        assertThat(SERVER.client().send(path, "application/x-www-form-urlencoded", "").statusCode()).isEqualTo(422);
    }

    @Test
    void anotherAddressTakesEffectWhenItsReaderSaysSoAndTheOldOneIsTold() {
        Person before = Person.registered(SERVER, "before@example.org");
        assertThat(change(before, "After@Example.org ", PASSWORD).path("linkLifetime").asText()).isEqualTo("PT1H");
        assertThat(before.mayEnter(PASSWORD)).as("nothing has changed yet").isTrue();
        var letter = BOX.await(SERVER, "after@example.org", 1);
        assertThat(confirm(token(letter)).path("email").asText()).isEqualTo("after@example.org");
        assertThat(before.mayEnter(PASSWORD)).isFalse();
        assertThat(new Person(SERVER, "after@example.org").mayEnter(PASSWORD)).isTrue();
        assertThat(confirmed("after@example.org")).doesNotContain("null");
        var notice = BOX.await(SERVER, "before@example.org", 3);
        assertThat(MailBox.subject(notice)).isEqualTo("L'adresse de votre compte a changé");
        assertThat(MailBox.text(notice)).contains("after@example.org");
    }

    @Test
    void theAddressOfBeforeIsToldAtOnceAndItsReaderStopsWhatSomebodyElseAskedFor() {
        Person robbed = Person.registered(SERVER, "robbed@example.org");
        change(robbed, "thief@example.org", PASSWORD);
        var notice = BOX.await(SERVER, "robbed@example.org", 2);
        assertThat(MailBox.subject(notice)).isEqualTo("Une autre adresse est demandée");
        assertThat(MailBox.text(notice)).contains("thief@example.org", "60 minutes").doesNotContain("/email/");
        String token = token(BOX.await(SERVER, "thief@example.org", 1));
        new Accounts(robbed.client()).change(PASSWORD, "une autre phrase à moi");
        assertThat(confirm(token).at("/userErrors/0/code").asText()).isEqualTo("LINK_INVALID");
        assertThat(robbed.mayEnter("une autre phrase à moi")).isTrue();
    }

    @Test
    void aLinkToTheOldAddressOpensNothingOnceThereIsAnother() {
        Person moved = Person.registered(SERVER, "moved@example.org");
        SERVER.client().data("mutation{passwordResetRequest(input:{email:\"moved@example.org\"}){linkLifetime}}");
        String password = token(BOX.await(SERVER, "moved@example.org", 2));
        change(moved, "elsewhere@example.org", PASSWORD);
        confirm(token(BOX.await(SERVER, "elsewhere@example.org", 1)));
        assertThat(SERVER.client().data("query($token: String!){oneTimeLink(token: $token){login}}",
                Map.of("token", password)).path("oneTimeLink").isNull()).isTrue();
    }

    @Test
    void anotherAddressIsRefusedWithAReason() {
        Person one = Person.registered(SERVER, "one@example.org");
        Person.registered(SERVER, "two@example.org");
        assertThat(code(change(one, "new@example.org", "not the password"))).isEqualTo("WRONG_PASSWORD");
        assertThat(code(change(one, "new at example", PASSWORD))).isEqualTo("EMAIL_INVALID");
        assertThat(code(change(one, "two@example.org", PASSWORD))).isEqualTo("EMAIL_TAKEN");
        assertThat(code(change(one, "one@example.org", PASSWORD))).isEqualTo("EMAIL_TAKEN");
        assertThat(BOX.received("new@example.org")).isEmpty();
        assertThat(SERVER.client().answer(CHANGE, Map.of("email", "a@example.org", "password", "x"))
                .at("/errors/0/extensions/code").asText()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void anAddressThatSomebodyTookMeanwhileIsNotTakenFromThem() {
        Person slow = Person.registered(SERVER, "slow@example.org");
        change(slow, "wanted@example.org", PASSWORD);
        String token = token(BOX.await(SERVER, "wanted@example.org", 1));
        Person fast = Person.registered(SERVER, "wanted@example.org");
        assertThat(confirm(token).at("/userErrors/0/code").asText()).isEqualTo("EMAIL_TAKEN");
        assertThat(slow.mayEnter(PASSWORD)).isTrue();
        assertThat(fast.mayEnter(PASSWORD)).isTrue();
    }

    @Test
    void nobodysBoxIsFilledByLettersOfSeveralKinds() {
        String victim = "victim@example.org";
        for (String login : List.of("bomber1@example.org", "bomber2@example.org")) {
            Person bomber = Person.registered(SERVER, login);
            for (int i = 0; i < 3; i++) {
                assertThat(change(bomber, victim, PASSWORD).path("linkLifetime").asText()).isEqualTo("PT1H");
            }
        }
        SERVER.client().data("mutation{passwordResetRequest(input:{email:\"victim@example.org\"}){linkLifetime}}");
        assertThat(Person.registered(SERVER, victim).mayEnter(PASSWORD)).as("there is no letter, but an account")
                .isTrue();
        assertThat(Sql.values(SERVER.database(), "select subject from letter where recipient = 'victim@example.org'"))
                .hasSize(3);
    }

    private static String token(MimeMessage letter) {
        String path = MailBox.path(letter);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static JsonNode change(Person person, String email, String password) {
        return person.client().data(CHANGE, Map.of("email", email, "password", password)).path("emailChange");
    }

    private static JsonNode confirm(String token) {
        return SERVER.client().data(CONFIRM, Map.of("token", token)).path("emailConfirm");
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asText();
    }

    private static List<String> confirmed(String email) {
        return Sql.values(SERVER.database(),
                "select confirmed_at from account_identity where subject = '" + email + "'");
    }
}
