package org.sextant.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sextant.Server;
import org.sextant.graphql.Request;
import org.sextant.graphql.execution.Call;
import org.sextant.platform.Actor;
import org.sextant.platform.Settings;

/**
 * A server in this process, on the embedded database below {@code bench.work}, and the documents that are measured.
 *
 * @param server started, and ready to answer
 */
record Trial(Server server) implements AutoCloseable {
    /** As an anonymous reader asks who names no language. */
    static final Request REQUEST = new Request("bench", Actor.ANONYMOUS, List.of(), Optional.empty());

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {
    };

    /** Starts it in a home of that name, which keeps its database from one run to the next. */
    static Trial start(String home) throws InterruptedException {
        return start(home, Map.of());
    }

    /** The same with properties of the application set. */
    static Trial start(String home, Map<String, Object> properties) throws InterruptedException {
        Settings settings = Settings
                .from(Map.of("SEXTANT_HOME", work().resolve(home).toString(), "SEXTANT_PORT", "0"));
        Server server = Server.start(settings, properties);
        server.awaitReady();
        return new Trial(server);
    }

    /** A measured document with its variables, by the name of its file. */
    static Call call(String document) throws IOException {
        String query = Files.readString(folder("bench.documents").resolve(document + ".graphql"));
        Path variables = work().resolve("bank").resolve(document + ".json");
        return new Call(query, null,
                Files.exists(variables) ? JSON.readValue(variables.toFile(), VARIABLES) : Map.of());
    }

    <T> T bean(Class<T> type) {
        return server.context().getBean(type);
    }

    @Override
    public void close() {
        server.close();
    }

    private static Path work() {
        return folder("bench.work");
    }

    private static Path folder(String property) {
        return Path.of(Objects.requireNonNull(System.getProperty(property), "set -D" + property + "=<folder>"));
    }
}
