package org.sextant.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads an answer that is an event stream, line by line as it comes. */
public final class EventReader implements AutoCloseable {
    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;

    EventReader(HttpResponse<InputStream> response) {
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** The answer before its first event. */
    public HttpResponse<InputStream> response() {
        return response;
    }

    /** Waits for a comment. */
    public void awaitComment() {
        while (!Objects.requireNonNull(line()).startsWith(":")) {
            // an event, or the end of one
        }
    }

    /** The data of the next event, which must be a {@code next}. */
    public JsonNode next() {
        List<String> event = event();
        if (!event.getFirst().equals("event: next")) {
            throw new AssertionError("no next: " + event);
        }
        return GraphQlClient.json(event.get(1).substring("data: ".length()));
    }

    /** The lines of the next event, comments left out; none at the end of the stream. */
    public List<String> event() {
        List<String> event = new ArrayList<>();
        for (String line = line(); line != null && (event.isEmpty() || !line.isEmpty()); line = line()) {
            if (!line.isEmpty() && !line.startsWith(":")) {
                event.add(line);
            }
        }
        return event;
    }

    /** Leaves. */
    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String line() {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
