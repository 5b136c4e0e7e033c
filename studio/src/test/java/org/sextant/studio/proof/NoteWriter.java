package org.sextant.studio.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Somebody who goes on writing release notes, one after the other, whatever becomes of the server. */
final class NoteWriter implements AutoCloseable {
    private final Publisher publisher;
    private final String release;
    private final Map<Integer, String> acknowledged = new ConcurrentSkipListMap<>();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile int failures;

    NoteWriter(Publisher publisher) {
        this.publisher = publisher;
        this.release = publisher.release();
        this.thread = Thread.ofVirtual().start(this::write);
    }

    /** The revisions that the server said it has written, with their texts. */
    Map<Integer, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Every text that was ever sent. */
    Set<String> sent() {
        return Set.copyOf(sent);
    }

    /** How often a write or a look was not answered. */
    int failures() {
        return failures;
    }

    /** Waits until some more notes are written. */
    void writesMore(int count) {
        int before = acknowledged.size();
        Wait.until(count + " more notes are written", Duration.ofSeconds(60),
                () -> acknowledged.size() >= before + count);
    }

    /** Lets it finish what it is about. */
    void stop() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void write() {
        int seen = 0;
        while (!stopped) {
            try {
                seen = next(seen);
            } catch (IllegalStateException | AssertionError unanswered) {
                failures++;
                Wait.pause();
            }
        }
    }

    private int next(int seen) {
        String text = "Note " + (sent.size() + 1);
        sent.add(text);
        JsonNode answer = publisher.write(release, seen, text);
        JsonNode note = answer.at("/data/releaseNote");
        if (!answer.has("errors") && note.path("userErrors").isEmpty()) {
            int revision = note.at("/release/note/revision").asInt();
            acknowledged.put(revision, text);
            return revision;
        }
        failures++;
        Wait.pause();
        return publisher.note().path("revision").asInt();
    }
}
