package org.sextant.studio.exchange.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.graphql.GlobalId;
import org.sextant.job.JobService;
import org.sextant.platform.Role;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Sql;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Plans take room for a while, so much a person, and lists of them few statements. */
class PlanMemoryTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @Test
    void whatWasPlannedLongAgoCannotBeCarriedOutAndTakesNoRoom() {
        long account = account("old@example.org");
        long planned = planned(account, "PLANNED");
        long begun = planned(account, "APPLYING");
        memory(Clock.offset(Clock.systemUTC(), PlanMemory.MEMORY.minusDays(1))).forget();
        assertThat(state(planned)).isEqualTo("PLANNED");
        memory(Clock.offset(Clock.systemUTC(), PlanMemory.MEMORY.plusDays(1))).forget();
        assertThat(state(planned)).isEqualTo("REFUSED");
        assertThat(state(begun)).isEqualTo("APPLIED");
        assertThat(Sql.values(SERVER.database(), "select count(*) from studio_import_entry where document is not null"
                + " and import_id in (" + planned + ", " + begun + ")")).containsExactly("0");
        GraphQlClient reader = Desk.of(SERVER, Role.READER).client();
        assertThat(reader.data("{bankImport(id: \"" + id(planned) + "\"){refusal upload{id}}}")
                .at("/bankImport/refusal").asText()).contains("plus gardé");
    }

    @Test
    void ofOnePersonTheNewestPlansCanBeCarriedOutAndOneIsMadeAtATime() {
        GraphQlClient client = Importer.author(SERVER, "many@example.org");
        long account = account("many@example.org");
        List<Long> plans = IntStream.range(0, PlanMemory.MOST_PLANS)
                .mapToObj(_ -> planned(account, "PLANNED")).toList();
        Importer importer = new Importer(SERVER, client);
        String upload = importer.upload("keine".getBytes(UTF_8));
        JsonNode first = importer.plan(upload, null);
        assertThat(Desk.codes(first)).isEmpty();
        assertThat(state(plans.getFirst())).isEqualTo("REFUSED");
        assertThat(state(plans.get(1))).isEqualTo("PLANNED");
        JsonNode second = importer.plan(upload, null);
        assertThat(Desk.codes(second)).containsExactly("UNDER_WAY");
        assertThat(second.at("/userErrors/0/message").asText()).contains("arrêtez-le");
        Sql.execute(SERVER.database(), "update job set state = 'CANCELLED' where account_id = " + account);
        assertThat(Desk.codes(importer.plan(upload, null))).isEmpty();
    }

    @Test
    void theProblemsOfAPageOfImportsCostNoMoreForManyThanForOneAndTheirPlansAreForOne() {
        long account = account("list@example.org");
        for (int i = 0; i < 5; i++) {
            long id = planned(account, "PLANNED");
            Sql.execute(SERVER.database(), "update studio_import set problem_count = 1, problems = '[{\"file\":\"a" + i
                    + "\",\"line\":1,\"message\":\"m\",\"rule\":\"yaml\",\"severity\":\"ERROR\"}]' where id = " + id);
        }
        GraphQlClient reader = Desk.of(SERVER, Role.READER).client();
        String page = "{bankImports(first: %d){nodes{upload{id} problems{nodes{file message}}}}}";
        assertThat(reader.data(page.formatted(5)).findValuesAsText("file"))
                .containsExactly("a4", "a3", "a2", "a1", "a0");
        List<String> one = statements(reader, page.formatted(1));
        assertThat(statements(reader, page.formatted(5))).hasSameSizeAs(one);
        assertThat(reader.errorCode("{bankImports(first: 20){nodes{plan{totalCount}}}}")).isEqualTo("TOO_COSTLY");
    }

    private static List<String> statements(GraphQlClient client, String query) {
        return SERVER.bean(Statements.class).of(() -> assertThat(client.data(query)).isNotEmpty());
    }

    private static PlanMemory memory(Clock clock) {
        return new PlanMemory(SERVER.bean(ImportRepository.class), SERVER.bean(EntryRepository.class),
                SERVER.bean(JobService.class), SERVER.bean(Transactions.class), clock);
    }

    private static long account(String login) {
        return SERVER.signedIn(login, Role.AUTHOR).account().orElseThrow().value();
    }

    /** A plan with one entry, as a job leaves it. */
    private static long planned(long account, String state) {
        Sql.execute(SERVER.database(), "insert into studio_import (account_id, name, upload_id, base_release, state, "
                + "problem_count, error_count, overwrites, planned_at) values (" + account + ", 'b.zip', 1, 1, '"
                + state
                + "', 0, 0, 0, utc_timestamp(6))");
        long id = Long.parseLong(Sql.values(SERVER.database(), "select max(id) from studio_import").getFirst());
        Sql.execute(SERVER.database(),
                "insert into studio_import_entry (import_id, position, kind, entity_key, action, "
                        + "newest_sha256, document, state) values (" + id
                        + ", 1, 'TUBE', 'x', 'CREATE', '', '{}', 'PLANNED')");
        return id;
    }

    private static String state(long id) {
        return Sql.values(SERVER.database(), "select state from studio_import where id = " + id).getFirst();
    }

    private static String id(long number) {
        return new GlobalId(ImportFeature.IMPORT, Long.toString(number)).encode();
    }
}
