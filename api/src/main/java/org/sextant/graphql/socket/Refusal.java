package org.sextant.graphql.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Outcome;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.http.Statuses;

/** Answers a client that gets no socket, in the form of every refusal, and ends the connection. */
final class Refusal {
    private static final JsonMapper JSON = new JsonMapper();

    private Refusal() {
    }

    static void send(ChannelHandlerContext ctx, RequestProblem problem, String requestId) {
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(Statuses.of(problem.code()).getCode()),
                Unpooled.wrappedBuffer(body(problem, requestId)));
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .set(HttpHeaderNames.CONTENT_LENGTH, response.content().readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE).set("X-Request-Id", requestId);
        if (problem.code() == ErrorCode.UNAVAILABLE || problem.code() == ErrorCode.TOO_MANY) {
            response.headers().set(HttpHeaderNames.RETRY_AFTER, "1");
        }
        ctx.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }

    private static byte[] body(RequestProblem problem, String requestId) {
        try {
            return JSON.writeValueAsBytes(
                    Outcome.refusal(problem.code(), String.valueOf(problem.getMessage()), requestId));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a refusal that cannot be written", e);
        }
    }
}
