package org.sextant.personal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.recovery.Person;
import org.sextant.test.GraphQlClient;
import org.sextant.test.MailBox;
import org.sextant.test.MovableClock;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of one's own data. */
class AccountExportTest {
    private static final String EXPORT = """
            mutation($parts: [String!]) {
              accountExport(input: {parts: $parts}) { path url expiresAt userErrors { code field message } }
            }""";

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
    void everythingKeptAboutSomebodyIsInTheCopy() {
        Person zoe = Person.registered(SERVER, "zoe@example.org");
        JsonNode payload = export(zoe.client());
        assertThat(payload.path("expiresAt").asText())
                .isEqualTo(CLOCK.instant().plus(Duration.ofMinutes(10)).toString());
        HttpResponse<String> answer = SERVER.client().get(path(payload));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");

        JsonNode data = GraphQlClient.json(answer.body()).path("data");
        assertThat(data.at("/account/firstName").asText()).isEqualTo("Ada");
        assertThat(data.at("/account/identities/0/subject").asText()).isEqualTo("zoe@example.org");
        assertThat(data.at("/sessions/sessions")).hasSize(2);
        assertThat(data.at("/sessions/networks/0/network").asText()).isEqualTo("127.0.0.1");
        assertThat(data.at("/letters/0/subject").asText()).isEqualTo("Confirmer votre adresse");
        assertThat(data.at("/links").findValuesAsText("purpose")).containsExactlyInAnyOrder("EMAIL_CONFIRM", "EXPORT");
        assertThat(data.path("audit").findValuesAsText("kind")).startsWith("REGISTERED").contains("SIGNED_IN",
                "DATA_EXPORTED");
        assertThat(answer.body()).doesNotContain("$argon2", "zoe@example.org\":");
    }

    @Test
    void nothingOfAnybodyElseIsInTheCopy() {
        Person one = Person.registered(SERVER, "one@example.org");
        Person.registered(SERVER, "two@example.org");
        String copy = SERVER.client().get(path(export(one.client()))).body();
        assertThat(copy).contains("one@example.org").doesNotContain("two@example.org");
    }

    @Test
    void fromWhereAnotherDidSomethingToSomebodyIsNotInTheCopy() {
        Person one = Person.registered(SERVER, "granted@example.org");
        AccountId account = SERVER.account(one.email());
        AuditService audit = SERVER.bean(AuditService.class);
        audit.note(new Actor(SERVER.account("granting@example.org"), "granting@example.org", Set.of()), "192.0.2.7",
                AuditKind.ROLES_CHANGED, Optional.of(account), "granted [JURY], revoked []");
        audit.note(Actor.ANONYMOUS, "192.0.2.8", AuditKind.SIGN_IN_FAILED, Optional.of(account), null);
        JsonNode entries = GraphQlClient.json(SERVER.client().get(path(export(one.client(), List.of("audit")))).body())
                .at("/data/audit");
        assertThat(entries.findValuesAsText("detail")).contains("granted [JURY], revoked []");
        assertThat(entries.findValuesAsText("client")).doesNotContain("192.0.2.7").contains("127.0.0.1", "192.0.2.8");
    }

    @Test
    void theLinkWorksOnceAndNotForLong() {
        Person person = Person.registered(SERVER, "once@example.org");
        GraphQlClient client = person.client();
        String first = path(export(client));
        assertThat(SERVER.client().get(first).statusCode()).isEqualTo(200);
        assertThat(SERVER.client().get(first).statusCode()).isEqualTo(404);
        String second = path(export(client));
        CLOCK.advance(Duration.ofMinutes(10));
        assertThat(SERVER.client().get(second).statusCode()).isEqualTo(404);
        assertThat(SERVER.client().get("/account/export/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheWantedPartsAreCopied() {
        Person person = Person.registered(SERVER, "parts@example.org");
        String copy = SERVER.client()
                .get(path(export(person.client(), List.of("sessions", "account")))).body();
        assertThat(GraphQlClient.json(copy).path("data").fieldNames()).toIterable()
                .containsExactly("account", "sessions");
        JsonNode refused = export(person.client(), List.of("account", "secrets"));
        assertThat(refused.at("/userErrors/0/code").asText()).isEqualTo("UNKNOWN_PART");
        assertThat(refused.at("/userErrors/0/message").asText()).contains("secrets", "account", "letters");
    }

    @Test
    void twoCopiesOfTheSameAreTheSameButForTheirMoment() {
        Person person = Person.registered(SERVER, "same@example.org");
        GraphQlClient client = person.client();
        String first = SERVER.client().get(path(export(client, List.of("account", "sessions")))).body();
        String second = SERVER.client().get(path(export(client, List.of("sessions", "account")))).body();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void tenCopiesAnHourAreEnough() {
        GraphQlClient client = Person.registered(SERVER, "eager@example.org").client();
        for (int i = 0; i < ExportService.LIMIT; i++) {
            assertThat(export(client).path("userErrors")).isEmpty();
        }
        assertThat(export(client).at("/userErrors/0/code").asText()).isEqualTo("TOO_MANY_COPIES");
    }

    @Test
    void whoeverHasNotSignedInHasNothingToCopy() {
        assertThat(SERVER.client().answer(EXPORT, Map.of()).at("/errors/0/extensions/code").asText())
                .isEqualTo("UNAUTHENTICATED");
    }

    private static JsonNode export(GraphQlClient client) {
        return client.data(EXPORT).path("accountExport");
    }

    private static JsonNode export(GraphQlClient client, List<String> parts) {
        return client.data(EXPORT, Map.of("parts", parts)).path("accountExport");
    }

    private static String path(JsonNode payload) {
        String path = payload.path("path").asText();
        assertThat(path).startsWith("/account/export/");
        assertThat(payload.path("url").asText()).endsWith(path);
        return path;
    }
}
