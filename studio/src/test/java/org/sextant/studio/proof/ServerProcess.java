package org.sextant.studio.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.sextant.test.GraphQlClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A server in a process of its own. Its output must never hold a stack trace, however it was treated. */
final class ServerProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final long LONGEST_END_SECONDS = 60;

    private final Process process;
    private final int port;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Thread reader = Thread.ofVirtual().unstarted(this::read);

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        reader.start();
    }

    static ServerProcess start(Setup setup) {
        ProcessBuilder builder = new ProcessBuilder(setup.command()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SEXTANT_"));
        builder.environment().putAll(setup.environment());
        try {
            return new ServerProcess(builder.start(), setup.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it answers. */
    ServerProcess ready() {
        eventually("the server says that it answers", () -> said("Sextant answers."));
        return this;
    }

    /** Waits until it has ended by itself; its exit code. */
    int ended() {
        try {
            assertThat(process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS))
                    .as("the server ends, after saying: " + output()).isTrue();
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells it to stop, as a service manager does, and waits; its exit code. */
    int stop() {
        terminate();
        return ended();
    }

    /** Tells it to stop, as a service manager does. */
    void terminate() {
        process.toHandle().destroy(); // process.destroy() would also close its output
    }

    /** Ends it as the kernel does when memory runs out. */
    void kill() {
        process.toHandle().destroyForcibly();
        ended();
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Whether a line of its output holds a text. */
    boolean said(String text) {
        return output.stream().anyMatch(line -> line.contains(text));
    }

    /** All it has said. */
    String output() {
        return String.join("\n", output);
    }

    /** The processes it has started. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** Where it listens. */
    int port() {
        return port;
    }

    /** The processor time that it has taken; none where the system does not tell. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The memory that it keeps resident, in KiB; 0 where the system does not tell. */
    long residentKib() {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.of()) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GraphQlClient client() {
        return new GraphQlClient(port, Map.of());
    }

    /** The answer of {@code /health}. */
    HttpResponse<String> health() {
        return client().get("/health");
    }

    /** Waits until {@code /health} has a status. */
    void healthIs(int status) {
        eventually("/health answers " + status, () -> health().statusCode() == status);
    }

    /** Waits, as long as it runs, until something is so. */
    void eventually(String what, BooleanSupplier isSo) {
        Wait.until(what, LONGEST_START, () -> {
            boolean ran = runs();
            boolean so = isSo.getAsBoolean();
            assertThat(so || ran).as("it ended before %s, after saying: %s", what, output()).isTrue();
            return so;
        }, this::output);
    }

    /** Asks for content, which must be refused for now with a reason. */
    void answersNotYet(String reason) {
        HttpResponse<String> answer = client().post("{framework{title}}", Map.of());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(GraphQlClient.json(answer.body()).at("/errors/0/extensions/code").asText()).isEqualTo("UNAVAILABLE");
        assertThat(answer.body()).contains(reason);
    }

    /** Tells it to stop if it still runs. */
    @Override
    public void close() {
        try {
            stop();
        } finally {
            process.destroyForcibly();
        }
        assertThat(output).as("a stack trace in the output").noneMatch(line -> line.startsWith("\tat "));
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException closed) {
            output.add("(" + closed.getMessage() + ")");
        }
    }
}
