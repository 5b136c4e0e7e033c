package org.sextant.test;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A connection on which a client says whatever it likes, as slowly as it likes. */
public final class RawConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int SMALL_WINDOW = 2_048;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;

    /** A connection to a port of this machine. */
    public RawConnection(int port) {
        try {
            socket.setReceiveBufferSize(SMALL_WINDOW);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
            out = socket.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says something; refused by the system when the server has gone. */
    public RawConnection say(byte[] bytes) {
        try {
            out.write(bytes);
            return this;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Says something. */
    public RawConnection say(String text) {
        return say(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says all of it meanwhile, or as much of it as the server takes. */
    public RawConnection sayMeanwhile(byte[] bytes) {
        Thread.ofVirtual().start(() -> {
            try {
                out.write(bytes);
            } catch (IOException _) {
                // what matters is what the server answers
            }
        });
        return this;
    }

    /** The next answer of the server, which says its length. */
    public Answer answer() {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = next();
            if (next < 0) {
                throw new AssertionError("the connection ended before an answer: " + head);
            }
            head.append((char) next);
        }
        return new Answer(head.toString(), new String(read(Answer.length(head.toString())), StandardCharsets.UTF_8));
    }

    /** Whether the server has said something that was not read yet. */
    public boolean isHeard() {
        try {
            return in.available() > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All bytes that still come, until the server ends the connection in good order. */
    public byte[] rest() {
        return read(Integer.MAX_VALUE);
    }

    /** The next byte, -1 when the server has ended the connection in good order. */
    public int next() {
        try {
            return in.read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(int length) {
        try {
            return in.readNBytes(length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An answer: the lines before it, and what it says. */
    public record Answer(String head, String body) {
        /** The status. */
        public int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        /** Whether the server said that it is the last on its connection. */
        public boolean isLast() {
            return head.toLowerCase(Locale.ROOT).contains("\r\nconnection: close\r\n");
        }

        /** Something that the first error says, such as its {@code code}; empty when it does not. */
        public String error(String name) {
            return GraphQlClient.json(body).at("/errors/0/extensions/" + name).asText();
        }

        private static int length(String head) {
            return Arrays.stream(head.split("\r\n"))
                    .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                    .map(line -> Integer.parseInt(line.substring(15).strip())).findFirst()
                    .orElseThrow(() -> new AssertionError("an answer without a length: " + head));
        }
    }
}
