package org.sextant.graphql.socket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.execution.Call;
import org.sextant.graphql.live.Admission;
import org.sextant.graphql.live.Problems;
import org.sextant.graphql.socket.Closing.Violation;

/**
 * What is said on one socket, by the rules of graphql-transport-ws. Everything here happens on the event loop of the
 * socket; {@link #later} brings other threads there.
 */
final class Conversation {
    private enum Phase {
        SILENT, GREETING, READY, ENDED
    }

    private final Sockets sockets;
    private final Socket socket;
    private final String client;
    private final Function<String, @Nullable String> upgradeHeaders;
    private final Map<String, Operation> operations = new HashMap<>();
    private final Queue<Operation> waiting = new ArrayDeque<>();
    private int underWay;
    private Map<String, String> initHeaders = Map.of();
    private Phase phase = Phase.SILENT;

    Conversation(Sockets sockets, Socket socket, String client, Function<String, @Nullable String> upgradeHeaders) {
        this.sockets = sockets;
        this.socket = socket;
        this.client = client;
        this.upgradeHeaders = upgradeHeaders;
    }

    /** Hears a message of the client. */
    void hear(String text) {
        try {
            switch (Message.read(text)) {
                case Message.Init init -> greet(init);
                case Message.Ping ping -> socket.send(Message.text("pong", null, ping.payload()));
                case Message.Pong _ -> {
                    // that it came is all it says
                }
                case Message.Subscribe subscribe -> subscribe(subscribe);
                case Message.Complete complete -> end(operations.get(complete.id()));
            }
        } catch (Violation violation) {
            socket.close(violation.closing());
        }
    }

    /** Whether the client has not yet said who it is. */
    boolean isSilent() {
        return phase == Phase.SILENT;
    }

    /** Whether operations are under way. */
    boolean isBusy() {
        return !operations.isEmpty();
    }

    /** Ends all operations. */
    void end() {
        phase = Phase.ENDED;
        waiting.clear();
        List.copyOf(operations.values()).forEach(this::end);
    }

    /** Goes on where the client was too slow to be told more. */
    void goOn() {
        while (socket.isWritable() && !waiting.isEmpty()) {
            waiting.remove().more();
        }
    }

    /** Does something on the event loop of the socket. */
    void later(Runnable action) {
        socket.later(action);
    }

    void next(Operation operation, String text) {
        if (operation.isOver()) {
            return;
        }
        socket.send(text);
        if (socket.isWritable()) {
            operation.more();
        } else {
            waiting.add(operation);
        }
    }

    void complete(Operation operation) {
        if (!operation.isOver()) {
            socket.send(Message.text("complete", operation.id(), null));
            end(operation);
        }
    }

    void refuse(Operation operation, List<Map<String, Object>> errors) {
        if (!operation.isOver()) {
            socket.send(Message.text("error", operation.id(), errors));
            end(operation);
        }
    }

    void fail(Operation operation, Throwable problem) {
        refuse(operation, Problems.errors(problem, operation.requestId()));
    }

    private void greet(Message.Init init) throws Violation {
        if (phase != Phase.SILENT) {
            throw new Violation(Closing.SECOND_INIT);
        }
        phase = Phase.GREETING;
        initHeaders = init.headers();
        sockets.work(() -> {
            Closing refused = refused();
            later(() -> greeted(refused));
        });
    }

    private @Nullable Closing refused() {
        try {
            sockets.requests().read(sockets.name(), client, this::header);
            return null;
        } catch (RequestProblem _) {
            return Closing.FORBIDDEN;
        } catch (RuntimeException fault) {
            Problems.tell(fault);
            return Closing.FAULT;
        }
    }

    private void greeted(@Nullable Closing refused) {
        if (phase != Phase.GREETING) {
            return;
        } else if (refused != null) {
            socket.close(refused);
        } else {
            phase = Phase.READY;
            socket.send(Message.text("connection_ack", null, null));
        }
    }

    private void subscribe(Message.Subscribe message) throws Violation {
        Supplier<Call> call = call(message.payload());
        if (phase != Phase.READY) {
            throw new Violation(Closing.UNAUTHORIZED);
        } else if (operations.containsKey(message.id())) {
            throw new Violation(Closing.duplicate(message.id()));
        }
        try {
            begin(message.id(), call.get());
        } catch (RequestProblem problem) {
            socket.send(Message.text("error", message.id(), Problems.errors(problem, sockets.name())));
        }
    }

    /** The call, or the problem with it that ends the operation alone. */
    private Supplier<Call> call(JsonNode payload) throws Violation {
        try {
            Call call = sockets.calls().call(payload);
            return () -> call;
        } catch (RequestProblem problem) {
            if (problem.code() == ErrorCode.BAD_REQUEST) {
                throw new Violation(Closing.invalid(String.valueOf(problem.getMessage())));
            }
            return () -> {
                throw problem;
            };
        }
    }

    private void begin(String id, Call call) {
        int limit = sockets.limits().operations();
        if (underWay >= limit) {
            throw new RequestProblem(ErrorCode.TOO_MANY, "This socket runs " + limit
                    + " operations and may run no more at the same time; complete one, then try again.");
        }
        Operation operation = new Operation(id, sockets.name(), this, seat());
        operations.put(id, operation);
        sockets.work(() -> operation.begin(sockets, call, client, this::header));
    }

    private Admission.Seat seat() {
        underWay++;
        Admission.Seat counted = sockets.admission().operation();
        return new Admission.Seat(() -> {
            underWay--;
            counted.close();
        });
    }

    private void end(@Nullable Operation operation) {
        if (operation != null && operations.remove(operation.id(), operation)) {
            operation.end();
        }
    }

    private @Nullable String header(String name) {
        String said = initHeaders.get(name.toLowerCase(Locale.ROOT));
        return said != null ? said : upgradeHeaders.apply(name);
    }
}
