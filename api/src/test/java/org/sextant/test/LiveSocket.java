package org.sextant.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A plain WebSocket client of the API, which says what it is told to say, right or wrong. */
public final class LiveSocket implements WebSocket.Listener, AutoCloseable {
    /** The subprotocol that the server speaks. */
    public static final String PROTOCOL = "graphql-transport-ws";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Closed> closed = new CompletableFuture<>();
    private volatile boolean reading = true;
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private LiveSocket(int port, Map<String, String> headers, String... protocols) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS));
        headers.forEach(builder::header);
        if (protocols.length > 0) {
            String[] others = new String[protocols.length - 1];
            System.arraycopy(protocols, 1, others, 0, others.length);
            builder.subprotocols(protocols[0], others);
        }
        this.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this).join();
    }

    /** A socket that has said nothing yet. */
    public static LiveSocket open(TestServer server) {
        return open(server, Map.of(), PROTOCOL);
    }

    /** The same with headers of the upgrade, and other subprotocols or none. */
    public static LiveSocket open(TestServer server, Map<String, String> headers, String... protocols) {
        return new LiveSocket(server.running().port(), headers, protocols);
    }

    /** A socket on which operations may begin. */
    public static LiveSocket greeted(TestServer server) {
        return open(server).greet("{}");
    }

    /** Says who it is, and waits until the server has heard it. */
    public LiveSocket greet(String payload) {
        say("{'type':'connection_init','payload':" + payload + "}");
        if (!type(next()).equals("connection_ack")) {
            throw new AssertionError("no ack");
        }
        return this;
    }

    /** Says something; {@code '} stands for {@code "}. */
    public LiveSocket say(String text) {
        socket.sendText(text.replace('\'', '"'), true).join();
        return this;
    }

    /** Begins an operation. */
    public LiveSocket subscribe(String id, String document) {
        String query = document.replace("\"", "\\\"");
        return say("{'type':'subscribe','id':'" + id + "','payload':{'query':'" + query + "'}}");
    }

    /** The raw socket. */
    public WebSocket raw() {
        return socket;
    }

    /** The next message of the server, which must come. */
    public JsonNode next() {
        return soon(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    /** Whether the server says nothing for a moment. */
    public boolean hearsNothing() {
        try {
            return heard.poll(300, TimeUnit.MILLISECONDS) == null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the server closed the socket, which must happen. */
    public Closed closed() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Whether it is open as far as the client knows. */
    public boolean isOpen() {
        return !closed.isDone();
    }

    /** Takes nothing more of what it is sent. */
    public void stopReading() {
        reading = false;
    }

    /** Takes what it is sent again. */
    public void readAgain() {
        reading = true;
        socket.request(1);
    }

    /** The type of a message. */
    public static String type(JsonNode message) {
        return message.path("type").asText();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            heard.add(GraphQlClient.json(part.toString()));
            part.setLength(0);
        }
        if (reading) {
            from.request(1);
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
        heard.add(GraphQlClient.json("{\"type\":\"pong frame\"}"));
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(new Closed(code, reason));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(new Closed(1006, String.valueOf(error)));
    }

    /** Leaves, without a word if need be. */
    @Override
    public void close() {
        socket.abort();
    }

    private JsonNode soon(long millis) {
        try {
            JsonNode message = heard.poll(millis, TimeUnit.MILLISECONDS);
            if (message == null) {
                throw new AssertionError("nothing was heard; closed: " + closed.getNow(new Closed(0, "no")));
            }
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The close frame of the server; 1006 when there was none. */
    public record Closed(int code, String reason) {
    }
}
