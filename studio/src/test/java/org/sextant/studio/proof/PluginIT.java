package org.sextant.studio.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.platform.Settings;
import org.sextant.test.Accounts;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Sql;
import org.sextant.test.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The example plug-in: its jar brings two types to a bank, a server and the studio; taking it away harms nothing. */
class PluginIT {
    private static final String CHALLENGE = """
            query($id: ID!) { challenge(id: $id) { isTypeInstalled type instruction
              parts { __typename ... on OrderList { items { id } } ... on MatchSets { left { id } right { id } } } } }""";
    private static final String TRY = """
            query($id: ID!, $answer: AnswerInput!) { challengeTry(id: $id, answer: $answer) {
              problem outcome fields { field isRight } correction { answer { order pairs { left right } } } } }""";
    private static final String LISTED = "{tube(name:\"@moteurs\"){skills{name challenges{id type}}}}";
    private static final String SUM = "{release{contentSha256}}";

    private static final String EMAIL = "editrice@example.org";

    @TempDir
    Path work;

    @Test
    void aJarBringsTypesAndItsRemovalHarmsNothing() throws IOException, SQLException {
        Path jar = PluginJar.built(work);
        PluginBank bank = PluginBank.in(work.resolve("bank"));
        assertThat(bank.validated(work)).contains("0 problem(s)");
        assertThat(bank.validated()).contains("warning [type-not-installed]").doesNotContain("error [");
        bank.compile(work.resolve("classes"));

        Settings.Database database = TestDatabase.shared().create();
        Setup setup = Setup.on(database).withClasses(work.resolve("classes"));
        Path plugin = Files.createDirectories(setup.home().resolve("plugins")).resolve("example.jar");
        Files.copy(jar, plugin);
        String sum;
        try (ServerProcess server = setup.start().ready()) {
            GraphQlClient author = Publisher.of(server).client();
            sum = author.data(SUM).at("/release/contentSha256").asText();
            isServed(author);
            isAnswered(author);
            assertThat(page(publisherAtTheDoor(server, database), id(author, "ordering")))
                    .contains("Donnez à chacun sa place", "Jupiter");
        }
        Files.delete(plugin);
        try (ServerProcess server = setup.start().ready()) {
            GraphQlClient author = Publisher.of(server).client();
            assertThat(author.data(SUM).at("/release/contentSha256").asText()).isEqualTo(sum);
            isShownAsNotInstalled(author);
            assertThat(page(publisherAtTheDoor(server, database), id(author, "ordering")))
                    .contains("n'est pas installé").doesNotContain("Jupiter");
        }
    }

    private static void isServed(GraphQlClient author) {
        JsonNode ordering = author.data(CHALLENGE, Map.of("id", id(author, "ordering"))).path("challenge");
        assertThat(ordering.path("isTypeInstalled").asBoolean()).isTrue();
        assertThat(ordering.at("/parts/0/items").findValuesAsText("id")).containsExactlyInAnyOrder("terre", "mars",
                "jupiter");
        JsonNode matching = author.data(CHALLENGE, Map.of("id", id(author, "matching"))).path("challenge");
        assertThat(matching.at("/parts/0/left")).hasSize(2);
    }

    private static void isAnswered(GraphQlClient author) {
        String id = id(author, "ordering");
        assertThat(tried(author, id, List.of("terre", "mars", "jupiter")).path("outcome").asText()).isEqualTo("OK");
        JsonNode wrong = tried(author, id, List.of("mars", "terre", "jupiter"));
        assertThat(wrong.path("outcome").asText()).isEqualTo("KO");
        assertThat(wrong.at("/correction/answer/order").valueStream().map(JsonNode::asText)).containsExactly("terre",
                "mars", "jupiter");
        assertThat(tried(author, id, List.of("pluton")).path("problem").asText()).isNotBlank();
    }

    private static void isShownAsNotInstalled(GraphQlClient author) {
        JsonNode challenge = author.data(CHALLENGE, Map.of("id", id(author, "ordering"))).path("challenge");
        assertThat(challenge.path("isTypeInstalled").asBoolean()).isFalse();
        assertThat(challenge.path("type").asText()).isEqualTo("ordering");
        assertThat(challenge.path("instruction").asText()).isNotBlank();
        assertThat(challenge.path("parts")).isEmpty();
        assertThat(tried(author, id(author, "ordering"), List.of("terre")).path("problem").asText())
                .contains("ordering");
    }

    private static JsonNode tried(GraphQlClient author, String id, List<String> order) {
        return author.data(TRY, Map.of("id", id, "answer", Map.of("order", order))).path("challengeTry");
    }

    private static String id(GraphQlClient author, String type) {
        for (JsonNode challenge : author.data(LISTED).findValue("skills").findValues("challenges").stream()
                .flatMap(JsonNode::valueStream).toList()) {
            if (challenge.path("type").asText().equals(type)) {
                return challenge.path("id").asText();
            }
        }
        throw new AssertionError("no challenge of type " + type);
    }

    /** A publisher who opened an account and signs in by the studio's own form. */
    private static GraphQlClient publisherAtTheDoor(ServerProcess server, Settings.Database database) {
        new Accounts(server.client()).register(Accounts.registration(EMAIL));
        Sql.execute(database, "insert ignore into account_role (account_id, role, granted_at)"
                + " select id, 'PUBLISHER', created_at from account");
        GraphQlClient browser = server.client().with("Origin", "http://127.0.0.1:" + server.port());
        String form = "login=" + encoded(EMAIL) + "&password=" + encoded(Accounts.PASSWORD);
        String cookie = browser.send("/studio/sign-in", "application/x-www-form-urlencoded", form).headers()
                .firstValue("Set-Cookie").orElseThrow(() -> new AssertionError("no session of the studio"));
        return browser.with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    private static String page(GraphQlClient browser, String challenge) {
        return browser.get("/studio/challenges/" + challenge).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
