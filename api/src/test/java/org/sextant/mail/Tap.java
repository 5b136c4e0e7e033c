package org.sextant.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Base64;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Somebody on the way to a mail server who reads whatever goes there and comes back. */
final class Tap implements AutoCloseable {
    private static final int CHUNK = 8192;

    private final ServerSocket listening;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private volatile int target;

    Tap(int target) throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Leads to another server from now on, and forgets what was heard. */
    void leadTo(int other) {
        target = other;
        synchronized (heard) {
            heard.reset();
        }
    }

    /** What could be read on the way, with what was written in Base64 in its own place and once more in plain. */
    String heard() {
        String text;
        synchronized (heard) {
            text = heard.toString(ISO_8859_1);
        }
        StringBuilder plain = new StringBuilder(text);
        text.lines().flatMap(line -> Arrays.stream(line.split(" "))).map(Tap::decoded)
                .forEach(word -> plain.append('\n').append(word));
        return plain.toString();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private static String decoded(String word) {
        try {
            return new String(Base64.getDecoder().decode(word), ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private void serve() {
        while (!listening.isClosed()) {
            try {
                Socket from = listening.accept();
                Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> pump(from, to));
                Thread.ofVirtual().start(() -> pump(to, from));
            } catch (IOException _) {
                // the server is away, or the test is over
            }
        }
    }

    private void pump(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                synchronized (heard) {
                    heard.write(chunk, 0, read);
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        } catch (IOException _) {
            // one of the two has hung up
        }
    }
}
