package org.sextant.page.developers;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.graphql.ErrorCode;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for frontend teams, and its files. */
class DevelopersTest {
    private static final Pattern FENCE = Pattern.compile("(?s)```(?:sh|ts)\n.*?```");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void thePageSpeaksTheReadersLanguage() {
        assertThat(SERVER.client().get("/developers").body()).contains("lang=\"fr\"", "Le point d'accès",
                "href=\"#the-endpoint\"", "id=\"the-endpoint\"", "<td>20000</td>", "Pour les enseignants",
                "aria-current=\"page\"");
        assertThat(SERVER.client().with("Accept-Language", "en").get("/developers").body()).contains("lang=\"en\"",
                "The endpoint", "id=\"the-endpoint\"", "For teachers");
        assertThat(SERVER.client().get("/").body()).contains("href=\"/developers\"");
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyCodeIsExplained(ErrorCode code) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Guide.markdown(locale, Map.of())).as("write code.%s in messages_%s.properties", code, locale)
                    .contains("| `" + code + "` | ");
        }
    }

    @Test
    void bothLanguagesHaveTheSameSectionsAndTheSameSnippets() {
        List<Guide.Section> french = Guide.sections(Locale.FRENCH, Map.of());
        List<Guide.Section> english = Guide.sections(Locale.ENGLISH, Map.of());
        assertThat(french).extracting(Guide.Section::anchor)
                .isEqualTo(english.stream().map(Guide.Section::anchor).toList()).doesNotHaveDuplicates();
        for (int i = 0; i < french.size(); i++) {
            assertThat(fences(french.get(i))).as(english.get(i).title()).isEqualTo(fences(english.get(i)));
        }
    }

    @Test
    void anExampleIsOneClickFromGraphiQl() {
        Example example = new Examples().named("tutorials-page-by-page").orElseThrow();
        String address = example.address(Locale.ENGLISH);
        assertThat(SERVER.client().with("Accept-Language", "en").get("/developers").body())
                .contains("href=\"" + address.replace("&", "&amp;") + "\"");
        assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8)).isEqualTo(
                "/graphiql?query=# " + example.english() + "\n" + example.document() + "&variables="
                        + example.variables());
        assertThat(SERVER.client().get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void theExamplesAreThereForTools() {
        JsonNode examples = GraphQlClient.json(SERVER.client().get("/developers/examples.json").body());
        assertThat(examples).hasSize(Examples.NAMES.size());
        assertThat(examples.at("/0/name").asText()).isEqualTo("framework-by-competence");
        assertThat(examples.at("/0/audience").asText()).isEqualTo("anyone");
        assertThat(examples.at("/0/title/en").asText()).startsWith("The framework by competence");
        assertThat(examples.at("/2/variables/locale").asText()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/developers/examples.json", "/developers/examples/sign-in.graphql",
            "/developers/client/client.ts", "/developers/client/codegen.ts"})
    void aFileIsServedAsTextWithATag(String path) {
        HttpResponse<String> file = SERVER.client().get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).contains("charset=utf-8");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.client().with("If-None-Match", tag).get(path).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/developers/client/messages_fr.properties", "/developers/examples/none.graphql"})
    void nothingElseIsServed(String path) {
        HttpResponse<String> answer = SERVER.client().get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/developers lists what there is");
    }

    private static List<String> fences(Guide.Section section) {
        return FENCE.matcher(section.markdown()).results().map(found -> found.group()).toList();
    }
}
