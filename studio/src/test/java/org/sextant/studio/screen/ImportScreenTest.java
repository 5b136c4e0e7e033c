package org.sextant.studio.screen;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.exchange.intake.Importer;
import org.sextant.studio.session.Studio;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The page of an import while something works on it, and after that came to no good end. */
class ImportScreenTest {
    private static final String IMPORT = "/studio/exchange/import/";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.job-poll", "1h");

    private final Studio owner = somebody("owner@example.org");
    private final Studio other = somebody("other@example.org");

    @Test
    void onlyWhoseJobItIsCanStopItAndThenCompareAgain() {
        String id = planned();
        assertThat(owner.get(IMPORT + id).body()).contains("id=\"progress\"", "/cancel\"");
        assertThat(other.get(IMPORT + id).body()).contains("id=\"progress\"").doesNotContain("/cancel\"");
        Sql.execute(SERVER.database(), "update job set state = 'CANCELLED'");
        assertThat(other.get(IMPORT + id).body()).contains("id=\"halted\"", "href=\"/studio/exchange\"")
                .doesNotContain("action=\"/studio/exchange/plan\"");
        String halted = owner.get(IMPORT + id).body();
        assertThat(halted).contains("id=\"halted\"", "action=\"/studio/exchange/plan\"", "Comparer de nouveau");
        String upload = halted.replaceFirst("(?s).*name=\"upload\" value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> again = owner.post("/studio/exchange/plan", Map.of("upload", upload, "base", "1"));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location").orElseThrow()).startsWith(IMPORT).isNotEqualTo(IMPORT + id);
    }

    private static String planned() {
        Importer importer = new Importer(SERVER, Importer.author(SERVER, "owner@example.org"));
        return importer.plan(importer.upload("keine".getBytes(UTF_8)), null).at("/bankImport/id").asText();
    }

    private static Studio somebody(String login) {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), login, Set.of(Role.AUTHOR)));
    }
}
