package org.sextant.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sextant.platform.Settings;

/** A line to a database that can be cut and mended. */
public final class Relay implements AutoCloseable {
    private final URI target;
    private final int port;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile ServerSocket listening;
    private volatile Thread accepting;

    /** A mended line to the server of a database. */
    public Relay(Settings.Database database) throws IOException {
        target = URI.create(database.url().substring("jdbc:".length()));
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = listening.getLocalPort();
        accepting = accept(listening);
    }

    /** The database at the end of the line. */
    public Settings.Database over(Settings.Database database) {
        return new Settings.Database(database.url().replace(":" + target.getPort() + "/", ":" + port + "/"),
                database.user(), database.password());
    }

    /** Cuts the line: what is open breaks, nothing new is answered. */
    public void cut() throws IOException {
        listening.close();
        awaitReleased();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** Mends the line. */
    public void mend() throws IOException {
        listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        accepting = accept(listening);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    /** A closed socket keeps its port until the virtual thread that waits on it has noticed. */
    private void awaitReleased() {
        try {
            accepting.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Thread accept(ServerSocket server) {
        return Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket from = server.accept();
                    Socket to = new Socket(target.getHost(), target.getPort());
                    open.add(from);
                    open.add(to);
                    pump(from, to);
                    pump(to, from);
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private static void pump(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException cut) {
                return; // the line was cut, as the test wanted
            }
        });
    }
}
