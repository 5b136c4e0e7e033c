package org.sextant.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sextant.graphql.schema.SchemaText;

/** The schema for tools that do not introspect: {@code /schema.graphql}, {@code /schema.json}. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
final class SchemaController {
    private static final JsonMapper JSON = new JsonMapper();

    private final SchemaText schema;
    private final Map<String, LastingText> written = new ConcurrentHashMap<>();

    SchemaController(SchemaText schema) {
        this.schema = schema;
    }

    @Get("/schema.graphql")
    HttpResponse<byte[]> sdl(HttpRequest<?> http) {
        return answer(http, MediaType.TEXT_PLAIN, schema::sdl); // a browser shows it, and saves any other type
    }

    @Get("/schema.json")
    HttpResponse<byte[]> introspection(HttpRequest<?> http) {
        return answer(http, MediaType.APPLICATION_JSON, () -> json(schema.introspection()));
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> http, String type, Supplier<String> text) {
        return written.computeIfAbsent(type, t -> new LastingText(text.get(), t)).answer(http);
    }

    private static String json(Map<String, Object> answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written", e);
        }
    }
}
