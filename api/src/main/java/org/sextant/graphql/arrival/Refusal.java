package org.sextant.graphql.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpStatus;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.execution.Outcome;

/**
 * An answer, in the form of every refusal, to a request that never becomes one: it is the last on its connection.
 *
 * @param status   of the answer
 * @param code     what clients branch on
 * @param sentence what to do instead
 */
public record Refusal(HttpStatus status, ErrorCode code, String sentence) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The answer, ready to be sent. */
    public FullHttpResponse response(String requestId) {
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(status.getCode()), Unpooled.wrappedBuffer(body(requestId)));
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .set(HttpHeaderNames.CONTENT_LENGTH, response.content().readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE).set("X-Request-Id", requestId);
        if (code == ErrorCode.UNAVAILABLE || code == ErrorCode.TOO_MANY) {
            response.headers().set(HttpHeaderNames.RETRY_AFTER, "1");
        }
        return response;
    }

    private byte[] body(String requestId) {
        try {
            return JSON.writeValueAsBytes(Outcome.refusal(code, sentence, requestId));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a refusal that cannot be written", e);
        }
    }
}
