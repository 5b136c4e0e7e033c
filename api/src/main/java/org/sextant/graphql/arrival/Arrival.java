package org.sextant.graphql.arrival;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Ticker;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches one connection while requests arrive on it. A request that is too long or comes in too slowly is refused, a
 * connection on which none comes is closed. While an answer is made nothing is watched here; that has limits of its own.
 */
final class Arrival extends ChannelDuplexHandler {
    private static final int CHECKS = 4; // within the time that a request may take
    private static final int PATIENCE_SECONDS = 2; // for the client to read why it is refused

    private final Arrivals arrivals;
    private final Ticker ticker;
    private final Body body;
    private @Nullable Future<?> clock;
    private long since;
    private boolean isFirst = true;
    private boolean isArriving;
    private boolean isAnswering; // an answer has begun and is not at its end
    private boolean isAnsweredEarly; // before the whole request was there
    private int unanswered; // requests that have arrived
    private boolean isRefused;

    Arrival(Arrivals arrivals, Ticker ticker) {
        this.arrivals = arrivals;
        this.ticker = ticker;
        this.since = ticker.nanoTime();
        this.body = new Body(arrivals);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        long period = arrivals.requestTime().toMillis() / CHECKS;
        clock = ctx.executor().scheduleWithFixedDelay(() -> check(ctx), period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        if (clock != null) {
            clock.cancel(false);
        }
        body.end();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        Optional<Refusal> refusal = isRefused ? Optional.empty() : heard(message);
        refusal.ifPresent(reason -> refuse(ctx, reason));
        if (!isRefused) {
            ctx.fireChannelRead(message);
            return;
        }
        boolean isEnd = message instanceof LastHttpContent;
        ReferenceCountUtil.release(message);
        if (isEnd) {
            ctx.close();
        }
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (isRefused) {
            ReferenceCountUtil.release(message);
            promise.tryFailure(new ClosedChannelException());
            return;
        }
        if (message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
            stepAside(ctx, response);
        } else {
            isAnswering |= message instanceof HttpResponse;
            if (message instanceof LastHttpContent) {
                answered();
            }
        }
        ctx.write(message, promise);
    }

    private Optional<Refusal> heard(Object message) {
        return switch (message) {
            case HttpRequest request -> {
                begin(request);
                Optional<Refusal> misdirected = arrivals.misdirected(request);
                yield misdirected.isPresent() || !isOurTurn() ? misdirected : arrivals.refusal(request);
            }
            case HttpContent content -> {
                Optional<Refusal> refusal = body.take(content.content().readableBytes());
                if (refusal.isEmpty() && content instanceof LastHttpContent) {
                    arrived();
                }
                yield refusal;
            }
            default -> Optional.empty();
        };
    }

    private void begin(HttpRequest request) {
        isFirst = false;
        isArriving = true;
        since = ticker.nanoTime();
        body.begin(Arrivals.isMeasured(request));
    }

    private void arrived() {
        isArriving = false;
        body.end();
        since = ticker.nanoTime();
        unanswered += isAnsweredEarly ? 0 : 1;
        isAnsweredEarly = false;
    }

    private void answered() {
        isAnswering = false;
        isAnsweredEarly = unanswered == 0 && isArriving;
        unanswered = Math.max(0, unanswered - 1);
        since = isArriving ? since : ticker.nanoTime();
    }

    /** Leaves a connection that becomes a socket; that has clocks of its own. */
    private void stepAside(ChannelHandlerContext ctx, HttpResponse response) {
        if (response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
            ctx.pipeline().remove(this);
        }
    }

    private void check(ChannelHandlerContext ctx) {
        Duration waited = Duration.ofNanos(ticker.nanoTime() - since);
        if (isRefused) {
            return;
        }
        if (isArriving && ArrivalRules.isLate(waited, body.bytes(), arrivals.requestTime())) {
            refuse(ctx, arrivals.late());
        } else if (!isArriving && isOurTurn()
                && waited.compareTo(isFirst ? arrivals.requestTime() : arrivals.idleTime()) > 0) {
            ctx.close();
        }
    }

    /** Whether what is written now would be the answer to the request that arrives. */
    private boolean isOurTurn() {
        return unanswered == 0 && !isAnswering && !isAnsweredEarly;
    }

    /** Answers, then reads on for a moment: a connection closed at once would take the answer with it. */
    private void refuse(ChannelHandlerContext ctx, Refusal why) {
        isRefused = true;
        body.end();
        if (!isOurTurn()) {
            ctx.close();
            return;
        }
        ctx.writeAndFlush(why.response(arrivals.name()));
        ctx.channel().config().setAutoRead(true);
        ctx.executor().schedule(() -> ctx.close(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
