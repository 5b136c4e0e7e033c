package org.sextant.graphql.socket;

import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketHandshakeException;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.arrival.Refusal;
import org.sextant.graphql.http.Statuses;
import org.sextant.graphql.live.Addresses;
import org.sextant.graphql.live.Admission;
import org.sextant.graphql.live.LiveLimits;

/** Turns a connection into a socket where a client asks for that at {@code /graphql}; leaves all else to HTTP. */
final class Upgrade extends ChannelInboundHandlerAdapter {
    private static final String PATH = "/graphql";
    private static final String SUBPROTOCOL = "graphql-transport-ws";

    private final Sockets sockets;
    private boolean taken;

    Upgrade(Sockets sockets) {
        this.sockets = sockets;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (!taken && !(message instanceof HttpRequest request && isUpgrade(request))) {
            ctx.fireChannelRead(message);
            return;
        }
        try {
            if (!taken && message instanceof HttpRequest request) {
                taken = true;
                take(ctx, request);
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private static boolean isUpgrade(HttpRequest request) {
        return request.headers().containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
                && request.method().equals(HttpMethod.GET)
                && new QueryStringDecoder(request.uri()).rawPath().equals(PATH);
    }

    private void take(ChannelHandlerContext ctx, HttpRequest request) {
        try {
            check(request.headers());
            open(ctx, request);
        } catch (RequestProblem problem) {
            Refusal refusal = new Refusal(Statuses.of(problem.code()), problem.code(),
                    String.valueOf(problem.getMessage()));
            ctx.writeAndFlush(refusal.response(sockets.name())).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private void check(HttpHeaders headers) {
        String origin = headers.get(HttpHeaderNames.ORIGIN);
        if (!sockets.origins().allow(origin, headers.get(HttpHeaderNames.HOST))) {
            throw new RequestProblem(ErrorCode.FORBIDDEN, "A page of " + origin
                    + " may not open a socket here; whoever runs this server can allow its origin.");
        }
        Optional<String> obstacle = sockets.obstacle();
        if (obstacle.isPresent()) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "Not yet: " + obstacle.get() + "; try again in a moment.");
        }
        String version = headers.get(HttpHeaderNames.SEC_WEBSOCKET_VERSION);
        if (!WebSocketVersion.V13.toHttpHeaderValue().equals(version)) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST, "Send 'Sec-WebSocket-Version: 13'.");
        }
    }

    private void open(ChannelHandlerContext ctx, HttpRequest request) {
        HttpHeaders headers = request.headers();
        LiveLimits limits = sockets.limits();
        String client = sockets.addresses().of(headers.getAll(Addresses.FORWARDED_FOR),
                ctx.channel().remoteAddress());
        Admission.Seat seat = sockets.admission().admit(client);
        ctx.channel().closeFuture().addListener(_ -> seat.close());
        WebSocketServerHandshaker13 handshaker = new WebSocketServerHandshaker13(request.uri(), SUBPROTOCOL,
                WebSocketDecoderConfig.newBuilder().maxFramePayloadLength(limits.messageBytes())
                        .closeOnProtocolViolation(false).build());
        shakeHands(handshaker, ctx, request);
        ChannelPipeline pipeline = ctx.pipeline();
        if (pipeline.get(ChannelPipelineCustomizer.HANDLER_IDLE_STATE) != null) {
            pipeline.remove(ChannelPipelineCustomizer.HANDLER_IDLE_STATE);
        }
        Socket socket = new Socket(sockets, ctx.channel(), client, headers::get);
        pipeline.addAfter(ctx.name(), "sextant-socket", socket);
        pipeline.addAfter(ctx.name(), "sextant-message", new WebSocketFrameAggregator(limits.messageBytes()));
        pipeline.addAfter(ctx.name(), "sextant-text", new Utf8FrameValidator(false));
        pipeline.remove(this);
        ctx.channel().config().setAutoRead(true);
        if (handshaker.selectedSubprotocol() == null) {
            socket.close(Closing.SUBPROTOCOL);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what cannot be written ends the channel, and that is noticed
    private static void shakeHands(WebSocketServerHandshaker13 handshaker, ChannelHandlerContext ctx,
            HttpRequest request) {
        try {
            handshaker.handshake(ctx.channel(), new DefaultFullHttpRequest(request.protocolVersion(),
                    request.method(), request.uri(), ctx.alloc().buffer(0), request.headers(),
                    new DefaultHttpHeaders()), null, ctx.channel().newPromise());
        } catch (WebSocketHandshakeException incomplete) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST, "This is no opening of a WebSocket: "
                    + incomplete.getMessage() + ".");
        }
    }
}
