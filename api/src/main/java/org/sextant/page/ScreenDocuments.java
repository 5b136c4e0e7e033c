package org.sextant.page;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.execution.Call;
import org.sextant.graphql.execution.Engine;
import org.sextant.graphql.execution.Outcome;

/** Runs the document beside a screen, in process, with the reader's rights, and reads the answer as a record. */
@Singleton
public final class ScreenDocuments {
    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Engine engine;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    ScreenDocuments(Engine engine) {
        this.engine = engine;
    }

    /**
     * What the document answers.
     *
     * @param screen   the class that the document stands beside
     * @param document its file name
     * @param data     a record with a component for each root field
     * @throws PageProblem when the API answers with an error
     */
    public <T> T run(Class<?> screen, String document, Request request, Map<String, Object> variables, Class<T> data) {
        String place = screen.getPackageName().replace('.', '/') + "/" + document;
        String text = documents.computeIfAbsent(place, p -> read(screen.getClassLoader(), p));
        Outcome outcome = outcome(new Call(text, null, variables), request);
        if (!outcome.errors().isEmpty()) {
            throw PageProblem.of(outcome.errors().getFirst());
        }
        return MAPPER.convertValue(outcome.data(), data);
    }

    private Outcome outcome(Call call, Request request) {
        try {
            return engine.run(call, request);
        } catch (RequestProblem problem) {
            throw new PageProblem(problem.code(), String.valueOf(problem.getMessage()));
        }
    }

    private static String read(ClassLoader loader, String place) {
        try (InputStream in = loader.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + place);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(place + " cannot be read", e);
        }
    }
}
