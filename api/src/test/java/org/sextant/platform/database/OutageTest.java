package org.sextant.platform.database;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Relay;
import org.sextant.test.Sql;
import org.sextant.test.TestDatabase;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.test.GraphQlClient.json;

/** A database that is away, at the start or later. */
class OutageTest {
    @Test
    void aServerWhoseDatabaseIsAwaySaysSoAndGoesOnByItself() throws Exception {
        Settings.Database database = TestDatabase.shared().create();
        try (Relay relay = new Relay(database)) {
            relay.cut();
            TestServer server = new TestServer(relay.over(database)).startListening();
            Thread starting = Thread.ofVirtual().start(server::awaitReady);
            HttpResponse<String> held = server.client().post("{framework{code}}", Map.of());
            assertThat(held.statusCode()).isEqualTo(503);
            assertThat(held.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(json(held.body()).at("/errors/0/extensions/code").asText()).isEqualTo("UNAVAILABLE");
            assertThat(server.client().get("/health").statusCode()).isEqualTo(503);
            relay.mend();
            starting.join();
            assertThat(server.client().data("{framework{code}}").at("/framework/code").asText()).isEqualTo("CRCN");
            assertThat(server.client().get("/health").statusCode()).isEqualTo(200);
            server.stop();
        }
    }

    @Test
    void contentIsServedWhileTheDatabaseIsAwayAndTheRestComesBackByItself() throws Exception {
        Settings.Database database = TestDatabase.shared().create();
        try (Relay relay = new Relay(database)) {
            TestServer server = new TestServer(relay.over(database)).start();
            GraphQlClient publisher = server.client(Role.PUBLISHER);
            relay.cut();
            assertThat(server.client().data("{framework{areas{code}}}").at("/framework/areas")).hasSize(5);
            HttpResponse<String> list = server.client().post("{releases{nodes{number}}}", Map.of());
            assertThat(list.statusCode()).isEqualTo(503);
            assertThat(json(list.body()).at("/errors/0/extensions/code").asText()).isEqualTo("UNAVAILABLE");
            assertThat(list.body()).contains("does not answer").doesNotContain("Exception", "Hikari");
            assertThat(publisher.errorCode("{releaseOffer{offeredAt}}")).isEqualTo("UNAVAILABLE");
            assertThat(server.client().get("/health").statusCode()).isEqualTo(503);
            relay.mend();
            assertAnswersAgain(server);
            server.stop();
        }
    }

    @Test
    void whatTheDatabaseSaysOfItselfIsToldToNobody() throws Exception {
        Settings.Database database = TestDatabase.shared().create();
        String name = Sql.values(database, "select database()").getFirst();
        try (Relay relay = new Relay(database)) {
            TestServer server = new TestServer(relay.over(database)).start();
            relay.cut();
            Sql.execute(database, "drop database " + name);
            relay.mend();
            for (String path : List.of("/account/export/token", "/files/" + "0".repeat(64) + "/a.png",
                    "/graphql?query=%7Breleases%7Bnodes%7Bnumber%7D%7D%7D")) {
                HttpResponse<String> answer = server.client().get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(json(answer.body()).at("/errors/0/message").asText()).as(path)
                        .isEqualTo("The database does not answer; try again in a moment.");
                assertThat(answer.body()).doesNotContain(name);
            }
            server.stop();
        }
    }

    private static void assertAnswersAgain(TestServer server) throws InterruptedException {
        for (int i = 0; i < 100 && server.client().get("/health").statusCode() != 200; i++) {
            Thread.sleep(100);
        }
        assertThat(server.client().data("{releases{nodes{number}}}").findValuesAsText("number")).containsExactly("1");
    }
}
