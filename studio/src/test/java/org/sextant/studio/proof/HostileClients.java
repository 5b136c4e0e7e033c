package org.sextant.studio.proof;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.sextant.test.RawConnection;

/** Clients that keep connections and give nothing for them, each on a thread of its own, until the server ends it. */
final class HostileClients {
    private static final int AT_ONCE = 50; // that connect
    private static final long PACE_MILLIS = 100; // between two bytes of a slow client
    private static final int LONGEST = 200; // bytes that a slow client has to write
    private static final String UPGRADE = "GET /graphql HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\n"
            + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";
    private static final String LARGE = "{framework{competences{name definition descriptors{text}"
            + " tubes{title description}}}}";

    private final int port;
    private final Semaphore door = new Semaphore(AT_ONCE);
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, AtomicInteger> ends = new ConcurrentHashMap<>();
    private final AtomicInteger connected = new AtomicInteger();

    HostileClients(int port) {
        this.port = port;
    }

    /** Clients whose bodies, whose heads and whose reading of answers come byte by byte, a third each. */
    void slow(int count) {
        String head = HostileRequest.head("application/json", "Content-Length: 10000");
        for (int i = 0; i < count; i++) {
            switch (i % 3) {
                case 0 -> start("slow body", client -> writeSlowly(client.say(head), "{\"query\":\"#"));
                case 1 -> start("slow head", client -> writeSlowly(client, "POST /graphql HTTP/1.1\r\nX-Slow: "));
                default -> start("slow reader", HostileClients::readSlowly);
            }
        }
    }

    /** Clients that never speak: half of them have opened a WebSocket, the others only a connection. */
    void silent(int count) {
        for (int i = 0; i < count; i++) {
            if (i % 2 == 0) {
                start("silent socket", client -> closeCode(client.say(UPGRADE).rest()));
            } else {
                start("silent connection", client -> client.rest().length == 0 ? "closed" : "answered");
            }
        }
    }

    /** How many have connected. */
    int connected() {
        return connected.get();
    }

    /** Whether the server has ended the last of them. */
    boolean areGone() {
        return threads.stream().noneMatch(Thread::isAlive);
    }

    /** How they ended, and how many of them so. */
    Map<String, Integer> ends() {
        Map<String, Integer> told = new TreeMap<>();
        ends.forEach((end, count) -> told.put(end, count.get()));
        return told;
    }

    private void start(String kind, Function<RawConnection, String> act) {
        threads.add(Thread.ofVirtual().start(() -> {
            String end = kind + ": " + live(act);
            ends.computeIfAbsent(end, _ -> new AtomicInteger()).incrementAndGet();
        }));
    }

    private String live(Function<RawConnection, String> act) {
        try (RawConnection client = connect()) {
            return act.apply(client);
        } catch (UncheckedIOException cut) {
            return "cut off";
        }
    }

    private RawConnection connect() {
        door.acquireUninterruptibly();
        try {
            RawConnection client = new RawConnection(port);
            connected.incrementAndGet();
            return client;
        } finally {
            door.release();
        }
    }

    /** Writes until the server has had enough, then hears why. */
    private static String writeSlowly(RawConnection client, String beginning) {
        for (int i = 0; i < LONGEST && !client.isHeard(); i++) {
            client.say(i < beginning.length() ? beginning.substring(i, i + 1) : "x");
            pause();
        }
        String answer = new String(client.rest(), StandardCharsets.UTF_8);
        return answer.isEmpty() ? "closed" : answer.split(" ", 3)[1];
    }

    /** Takes an answer byte by byte for a while, then the rest of it. */
    private static String readSlowly(RawConnection client) {
        client.say(HostileRequest.post("Connection: close\r\n", HostileRequest.query(LARGE)));
        for (int i = 0; i < 100; i++) {
            client.next();
            pause();
        }
        return new String(client.rest(), StandardCharsets.UTF_8).endsWith("}") ? "answered" : "cut off";
    }

    private static String closeCode(byte[] heard) {
        int end = heard.length;
        String head = new String(heard, StandardCharsets.ISO_8859_1);
        int frame = head.indexOf("\r\n\r\n") + 4;
        return frame + 4 <= end && heard[frame] == (byte) 0x88
                ? String.valueOf((heard[frame + 2] & 0xff) << 8 | heard[frame + 3] & 0xff)
                : "no close frame";
    }

    private static void pause() {
        try {
            Thread.sleep(PACE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
