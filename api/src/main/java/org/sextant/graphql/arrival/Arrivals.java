package org.sextant.graphql.arrival;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.HttpServerConfiguration;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.cost.Limits;
import org.sextant.platform.Identifiers;
import org.sextant.platform.Settings;

/** What all connections share while requests come in: the limits, and the room for what has not arrived yet. */
@Singleton
final class Arrivals {
    private static final String GRAPHQL = "/graphql";

    private final Settings settings;
    private final Limits limits;
    private final Duration idleTime;
    private final long room;
    private final Identifiers identifiers;
    private final AtomicLong held = new AtomicLong();

    /**
     * The shared state of a server.
     *
     * @param room for bodies that have not arrived yet, of all connections together, in bytes
     */
    Arrivals(Settings settings, Limits limits, HttpServerConfiguration server, Identifiers identifiers,
            MeterRegistry meters, @Value("${sextant.limits.unfinished-bytes:67108864}") long room) {
        this.settings = settings;
        this.limits = limits;
        this.idleTime = server.getIdleTimeout();
        this.room = room;
        this.identifiers = identifiers;
        Gauge.builder("sextant.requests.unfinished", held, AtomicLong::get).baseUnit("bytes")
                .description("Bodies of requests that have not arrived yet").register(meters);
    }

    /** How long a request may take to arrive, on any line. */
    Duration requestTime() {
        return limits.requestTime();
    }

    /** How long a connection may wait for its next request. */
    Duration idleTime() {
        return idleTime;
    }

    /** A name for a request. */
    String name() {
        return identifiers.request();
    }

    /** Makes room for more of a body, or gives it back when negative. */
    void hold(long bytes) {
        held.addAndGet(bytes);
    }

    /** Whether the body of a request is held to the limit of GraphQL. */
    static boolean isMeasured(HttpRequest request) {
        String uri = request.uri();
        return uri.startsWith(GRAPHQL) && (uri.length() == GRAPHQL.length() || uri.charAt(GRAPHQL.length()) == '?');
    }

    /** Why a request is not for this server, by the name that it calls it. */
    Optional<Refusal> misdirected(HttpRequest request) {
        return settings.demo()
                && !ArrivalRules.isOfThisMachine(request.headers().getAll(HttpHeaderNames.HOST), settings.host())
                        ? Optional.of(new Refusal(HttpStatus.MISDIRECTED_REQUEST, ErrorCode.BAD_REQUEST,
                                "A trial has accounts that everybody knows, and answers to this machine alone; call it "
                                        + "localhost or 127.0.0.1, or set SEXTANT_DB_URL to serve others."))
                        : Optional.empty();
    }

    /** Why a request is not even read, by the length that it says it has. */
    Optional<Refusal> refusal(HttpRequest request) {
        long announced = HttpUtil.isContentLengthSet(request) ? HttpUtil.getContentLength(request, 0L) : 0;
        return isMeasured(request) && announced > limits.requestBytes()
                ? Optional.of(tooLarge(announced + " bytes"))
                : Optional.empty();
    }

    /**
     * Why a request is not read further.
     *
     * @param measured whether its length is limited
     * @param bytes    of its body, so far
     * @param kept     what they take
     */
    Optional<Refusal> refusal(boolean measured, long bytes, long kept) {
        if (measured && bytes > limits.requestBytes()) {
            return Optional.of(tooLarge("more than " + limits.requestBytes() + " bytes"));
        }
        return ArrivalRules.isFull(kept, held.get(), room)
                ? Optional.of(new Refusal(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE,
                        "The server waits for the rest of many large requests and has no room for more of yours; "
                                + "try again in a moment."))
                : Optional.empty();
    }

    /** To a request that has not arrived in time. */
    Refusal late() {
        return new Refusal(HttpStatus.REQUEST_TIMEOUT, ErrorCode.BAD_REQUEST, "The request has not arrived within "
                + limits.requestTime().toMillis() / 1000.0 + " seconds, and a second more for each "
                + ArrivalRules.SLOWEST_LINE + " bytes; send it again on a faster line, or ask for less at once.");
    }

    private Refusal tooLarge(String size) {
        return new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, ErrorCode.BAD_REQUEST, "The request has " + size
                + "; it may have " + limits.requestBytes() + ".");
    }
}
