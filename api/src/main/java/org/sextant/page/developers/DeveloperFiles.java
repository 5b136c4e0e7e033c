package org.sextant.page.developers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.http.LastingText;

/** What the page for frontend teams shows, as files: the examples one by one and together, the client in TypeScript. */
@Controller("/developers")
@Produces(MediaType.ALL)
final class DeveloperFiles {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, LastingText> files = new LinkedHashMap<>();

    DeveloperFiles(Examples examples) {
        examples.all().forEach(example -> files.put("examples/" + example.name() + ".graphql",
                new LastingText(example.document(), MediaType.TEXT_PLAIN)));
        Guide.CLIENT.forEach(file -> files.put("client/" + file,
                new LastingText(Beside.text("client/" + file), MediaType.TEXT_PLAIN)));
        files.put("examples.json", new LastingText(json(examples), MediaType.APPLICATION_JSON));
    }

    @Get("/examples.json")
    HttpResponse<?> examples(HttpRequest<?> http) {
        return file("examples.json", http);
    }

    @Get("/examples/{name}")
    HttpResponse<?> example(@PathVariable String name, HttpRequest<?> http) {
        return file("examples/" + name, http);
    }

    @Get("/client/{name}")
    HttpResponse<?> client(@PathVariable String name, HttpRequest<?> http) {
        return file("client/" + name, http);
    }

    private HttpResponse<?> file(String path, HttpRequest<?> http) {
        @Nullable
        LastingText file = files.get(path);
        return file == null
                ? HttpResponse.notFound("There is no " + path + " here; /developers lists what there is.")
                        .contentType(MediaType.TEXT_PLAIN_TYPE)
                : file.answer(http);
    }

    private static String json(Examples examples) {
        try {
            List<Written> written = examples.all().stream().map(Written::of).toList();
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("examples that cannot be written", e);
        }
    }

    /** An example as clients read it. */
    private record Written(String name, Audience audience, Map<String, String> title, String document,
            JsonNode variables) {
        static Written of(Example example) {
            Map<String, String> title = new LinkedHashMap<>();
            title.put("fr", example.french());
            title.put("en", example.english());
            return new Written(example.name(), example.audience(), title, example.document(), read(example));
        }

        private static JsonNode read(Example example) {
            try {
                return JSON.readTree(example.variables());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the variables of the example " + example.name() + " are no JSON", e);
            }
        }
    }
}
