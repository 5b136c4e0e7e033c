package org.sextant.page.developers;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.page.Texts;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/frontends.md} is the English page for frontend teams as a file; this test writes it. */
class FrontendsDocTest {
    private static final Path FILE = Path.of("../docs/frontends.md");
    private static final String COMMAND = "mvn -pl content-schema,challenges,api test -Dtest=FrontendsDocTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsextant.snapshot=write";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theDocumentSaysWhatThePageSays() throws IOException {
        String written = written();
        if ("write".equals(System.getProperty("sextant.snapshot"))) {
            Files.writeString(FILE, written);
        }
        assertThat(written).as("docs/frontends.md is generated; after a change of the guide or the examples run: "
                + COMMAND).isEqualTo(Files.exists(FILE) ? Files.readString(FILE) : "");
    }

    private static String written() {
        Texts texts = Guide.texts(Locale.ENGLISH);
        return "# " + texts.get("title") + "\n\n" + texts.get("lead")
                + " A running server shows this page at `/developers`, in French too.\n\n"
                + "<!-- Generated from api/src/main/java/org/sextant/page/developers by FrontendsDocTest. -->\n\n"
                + Guide.markdown(Locale.ENGLISH, limits()).replace(Guide.EXAMPLES, examples(texts).strip())
                        .replace("](/", "](http://127.0.0.1:8080/");
    }

    private static Map<String, Object> limits() {
        JsonNode limits = SERVER.client().data(Beside.text("developers.graphql")).path("limits");
        return new JsonMapper().convertValue(limits, new TypeReference<LinkedHashMap<String, Object>>() {
        });
    }

    private static String examples(Texts texts) {
        StringBuilder written = new StringBuilder();
        for (Audience audience : Audience.values()) {
            written.append("### ").append(texts.get("for." + audience.word())).append("\n\n");
            new Examples().of(audience).forEach(example -> written.append(example.english()).append(":\n\n```graphql\n")
                    .append(example.document()).append("```\n\n")
                    .append(example.hasVariables() ? "```json\n" + example.variables() + "\n```\n\n" : ""));
        }
        return written.toString();
    }
}
