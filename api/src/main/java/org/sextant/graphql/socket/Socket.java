package org.sextant.graphql.socket;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.live.LiveLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's end of one WebSocket: frames, the close handshake, and the clocks that end a socket which is silent, idle
 * or dead. A client that does not read what it is sent is not read either.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what cannot be written ends the channel, and that is noticed
final class Socket extends ChannelDuplexHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
    private static final int PATIENCE_SECONDS = 2; // for the client's part of the close handshake

    private final Channel channel;
    private final LiveLimits limits;
    private final Conversation conversation;
    private final List<Future<?>> clocks;
    private boolean heard;
    private boolean asked;
    private boolean pinged;
    private boolean closing;
    private boolean hungUp;

    /**
     * A socket that is open.
     *
     * @param client  the address that it comes from
     * @param headers those of the upgrade
     */
    Socket(Sockets sockets, Channel channel, String client, Function<String, @Nullable String> headers) {
        this.channel = channel;
        this.limits = sockets.limits();
        this.conversation = new Conversation(sockets, this, client, headers);
        this.clocks = List.of(
                channel.eventLoop().schedule(this::initIsDue, limits.initTime().toMillis(), TimeUnit.MILLISECONDS),
                every(limits.idleTime(), this::endIfIdle), every(limits.pingTime(), this::endIfGone));
    }

    /** Sends a message. */
    void send(String text) {
        if (!closing) {
            channel.writeAndFlush(new TextWebSocketFrame(text));
        }
    }

    /** Whether the client takes what it is sent. */
    boolean isWritable() {
        return channel.isWritable();
    }

    /** Does something on the event loop; nothing when the server has stopped. */
    void later(Runnable action) {
        try {
            channel.eventLoop().execute(action);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Too late", stopped);
        }
    }

    /** Begins the close handshake; the client has a moment to do its part. */
    void close(Closing why) {
        if (closing) {
            return;
        }
        closing = true;
        conversation.end();
        channel.config().setAutoRead(true);
        channel.writeAndFlush(new CloseWebSocketFrame(why.code(), why.reason()));
        channel.eventLoop().schedule(this::hangUp, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        heard = true;
        try {
            if (message instanceof CloseWebSocketFrame close) {
                hearClose(close);
            } else if (message instanceof WebSocketFrame frame && !closing) {
                hear(frame);
            } // what else comes is the end of the upgrade
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void hear(WebSocketFrame frame) {
        switch (frame) {
            case TextWebSocketFrame text -> {
                asked = true;
                conversation.hear(text.text());
            }
            case PingWebSocketFrame ping -> channel.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
            case PongWebSocketFrame _ -> {
                // that it came is all it says
            }
            default -> close(Closing.NOT_TEXT);
        }
    }

    private void hearClose(CloseWebSocketFrame close) {
        if (closing) {
            hangUp();
            return;
        }
        closing = true;
        conversation.end();
        CloseWebSocketFrame echo = close.statusCode() < 0
                ? new CloseWebSocketFrame()
                : new CloseWebSocketFrame(close.statusCode(), "");
        channel.writeAndFlush(echo).addListener(_ -> hangUp());
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        // the handler of HTTP, which is next, would go on reading whether or not the client takes what it is sent
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        channel.config().setAutoRead(closing || channel.isWritable());
        conversation.goOn();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        closing = true;
        hungUp = true;
        clocks.forEach(clock -> clock.cancel(false));
        conversation.end();
        ctx.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        switch (cause) {
            case TooLongFrameException _ -> close(Closing.tooBig(limits));
            case CorruptedWebSocketFrameException corrupted ->
                close(Closing.corrupted(corrupted.closeStatus(), limits));
            case IOException _ -> hangUp(); // the client is gone
            case UnsupportedOperationException _ -> hangUp(); // an answer to what was asked before the upgrade
            default -> {
                LOG.error("A fault on a socket", cause);
                close(Closing.FAULT);
            }
        }
    }

    /** A server that stops closes its connections; here that begins with a close frame. */
    @Override
    public void close(ChannelHandlerContext ctx, ChannelPromise promise) {
        if (hungUp) {
            ctx.close(promise);
        } else {
            channel.closeFuture().addListener(_ -> promise.trySuccess());
            close(Closing.GOING_AWAY);
        }
    }

    private void hangUp() {
        hungUp = true;
        channel.close();
    }

    private void initIsDue() {
        if (conversation.isSilent()) {
            close(Closing.NO_INIT);
        }
    }

    private void endIfIdle() {
        if (!asked && !conversation.isSilent() && !conversation.isBusy()) {
            close(Closing.idle(limits));
        }
        asked = false;
    }

    private void endIfGone() {
        if (closing) {
            return;
        } else if (!heard && pinged) {
            hangUp();
        } else if (!heard) {
            channel.writeAndFlush(new PingWebSocketFrame());
        }
        pinged = !heard;
        heard = false;
    }

    private Future<?> every(Duration time, Runnable action) {
        long millis = time.toMillis();
        return channel.eventLoop().scheduleWithFixedDelay(action, millis, millis, TimeUnit.MILLISECONDS);
    }
}
