package org.sextant.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.Access;
import org.sextant.test.Accounts;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class RegistrationTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void anAccountIsOpenedWithAnAddress() {
        JsonNode session = people().registered("first@example.org");
        assertThat(session.at("/viewer/account/login").asText()).isEqualTo("first@example.org");
        assertThat(session.at("/viewer/roles").toString()).isEqualTo("[\"LEARNER\"]");
        assertThat(people().signIn("first@example.org", Accounts.PASSWORD).path("session").isNull()).isFalse();
    }

    @Test
    void anAccountIsOpenedWithTheUserNameThatASchoolGave() {
        Map<String, Object> input = with("x@example.org", Map.of("userName", "Éloïse.Martin", "email", "-"));
        JsonNode session = people().register(input).path("session");
        String whole = "{viewer{account{login email userName}}}";
        assertThat(people().with(session).client().data(whole).at("/viewer/account").toString()).isEqualTo(
                "{\"login\":\"éloïse.martin\",\"email\":null,\"userName\":\"éloïse.martin\"}");
        assertThat(people().signIn("E\u0301LOI\u0308SE.martin", Accounts.PASSWORD).path("session").isNull()).isFalse();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            email          | -                       | LOGIN_UNCLEAR         |
            userName       | ada                     | LOGIN_UNCLEAR         |
            email          | nobody                  | EMAIL_INVALID         | input email
            email          | admin@demo.sextant      | EMAIL_INVALID         | input email
            password       | short                   | PASSWORD_TOO_SHORT    | input password
            password       | motdepasse              | PASSWORD_TOO_COMMON   | input password
            password       | Table@Example.org       | PASSWORD_IS_LOGIN     | input password
            firstName      | ' '                     | FIRST_NAME_INVALID    | input firstName
            lastName       | ''                      | LAST_NAME_INVALID     | input lastName
            locale         | fr-FR-u-ca-gregory-co-phonebk-nu-latn | LOCALE_INVALID | input locale
            idempotencyKey | 1                       | KEY_INVALID           | input idempotencyKey
            """)
    void whatIsWrongIsSaid(String field, String value, String code, String at) {
        JsonNode payload = people().register(with("table@example.org", Map.of(field, value)));
        assertThat(payload.path("session").isNull()).isTrue();
        assertThat(Accounts.codes(payload)).isEqualTo(code);
        JsonNode place = payload.at("/userErrors/0/field");
        assertThat(place.isNull() ? null : place.path(0).asText() + " " + place.path(1).asText()).isEqualTo(at);
        assertThat(payload.at("/userErrors/0/message").asText()).isNotBlank().doesNotContain("{0}", "{1}", "''");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Map<String, Object> input = with("x", Map.of("password", "x", "firstName", "", "lastName", "",
                "idempotencyKey", "x"));
        assertThat(Accounts.codes(people().register(input))).isEqualTo("EMAIL_INVALID PASSWORD_TOO_SHORT "
                + "PASSWORD_IS_LOGIN FIRST_NAME_INVALID LAST_NAME_INVALID KEY_INVALID");
    }

    @Test
    void aLoginBelongsToOneAccount() {
        people().registered("taken@example.org");
        JsonNode payload = people().register(
                with("TAKEN@example.org", Map.of("idempotencyKey", "another key, as long as needed")));
        assertThat(Accounts.codes(payload)).isEqualTo("LOGIN_TAKEN");
    }

    @Test
    void theSameSentAgainFindsTheSameAccount() {
        String id = "{viewer{account{login createdAt}}}";
        JsonNode first = people().registered("again@example.org");
        JsonNode second = people().registered("again@example.org");
        assertThat(second.path("refreshToken")).isNotEqualTo(first.path("refreshToken"));
        assertThat(people().with(second).client().data(id)).isEqualTo(people().with(first).client().data(id));
    }

    @ParameterizedTest
    @CsvSource({"password,encore une autre phrase", "firstName,Adèle", "email,key2@example.org", "locale,en"})
    void aKeyIsForOneRegistration(String field, String value) {
        people().registered("key@example.org");
        Map<String, Object> input = with("key@example.org", Map.of(field, value));
        assertThat(Accounts.codes(people().register(input))).isEqualTo("KEY_REUSED");
    }

    @Test
    void ofManySentAtOnceUnderOneKeyOneAccountComes() {
        List<JsonNode> payloads = atOnce("one-key@example.org", _ -> "same key for all of them");
        assertThat(payloads).extracting(Accounts::codes).containsOnly("");
    }

    @Test
    void ofManySentAtOnceForOneLoginOneIsTaken() {
        List<JsonNode> payloads = atOnce("many-keys@example.org", i -> "another key each time, " + i);
        assertThat(payloads).extracting(Accounts::codes).filteredOn(String::isEmpty).hasSize(1);
        assertThat(payloads).extracting(Accounts::codes).containsOnly("", "LOGIN_TAKEN");
    }

    @Test
    void fromOneAddressSoManyAccountsAnHour() {
        TestServer server = new TestServer(SERVER.database()).with("sextant.registrations-an-hour", 2)
                .with(new Access(1, Optional.empty())).start();
        try {
            Accounts school = new Accounts(server.client().with("X-Forwarded-For", "2001:db8::1"));
            Accounts neighbour = new Accounts(server.client().with("X-Forwarded-For", "2001:db8::2"));
            school.registered("hour1@example.org");
            school.registered("hour1@example.org");
            school.registered("hour2@example.org");
            JsonNode refused = neighbour.register(Accounts.registration("hour3@example.org"));
            assertThat(Accounts.codes(refused)).isEqualTo("TOO_MANY_ATTEMPTS");
            assertThat(refused.at("/userErrors/0/waitSeconds").asInt()).isBetween(1700, 1800);
            new Accounts(server.client().with("X-Forwarded-For", "2001:db8:1::1")).registered("hour3@example.org");
        } finally {
            server.stop();
        }
    }

    private static List<JsonNode> atOnce(String email, IntFunction<String> key) {
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JsonNode>> answers = IntStream.range(0, 5).mapToObj(i -> crowd.submit(
                    () -> people().register(with(email, Map.of("idempotencyKey", key.apply(i)))))).toList();
            return answers.stream().map(RegistrationTest::answer).toList();
        }
    }

    private static JsonNode answer(Future<JsonNode> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A registration in which some fields differ; {@code -} stands for none. */
    private static Map<String, Object> with(String email, Map<String, String> other) {
        Map<String, Object> input = new HashMap<>(Accounts.registration(email));
        input.putAll(other);
        input.values().removeIf("-"::equals);
        return input;
    }

    private static Accounts people() {
        return new Accounts(SERVER.client());
    }
}
