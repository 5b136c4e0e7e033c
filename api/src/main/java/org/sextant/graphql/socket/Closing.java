package org.sextant.graphql.socket;

import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import org.sextant.graphql.live.LiveLimits;

/**
 * Why the server closes a socket, as its close frame says it. The codes from 4400 and their reasons are those of the
 * subprotocol; {@code docs/errors.md} lists them all.
 *
 * @param reason at most 123 bytes
 */
record Closing(int code, String reason) {
    static final Closing GOING_AWAY = new Closing(1001, "The server stops; connect again");
    static final Closing NOT_TEXT = new Closing(1003, "Send text, not bytes");
    static final Closing FAULT = new Closing(4500, "Internal server error");
    static final Closing UNAUTHORIZED = new Closing(4401, "Unauthorized");
    static final Closing FORBIDDEN = new Closing(4403, "Forbidden");
    static final Closing SUBPROTOCOL = new Closing(4406, "Subprotocol not acceptable");
    static final Closing NO_INIT = new Closing(4408, "Connection initialisation timeout");
    static final Closing SECOND_INIT = new Closing(4429, "Too many initialisation requests");

    private static final int LONGEST_REASON = 123;

    static Closing invalid(String why) {
        String reason = "Invalid message received: " + why;
        return new Closing(4400, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    static Closing duplicate(String id) {
        String shown = id.length() > 40 || !id.chars().allMatch(c -> c > ' ' && c < 127) ? "this id" : id;
        return new Closing(4409, "Subscriber for " + shown + " already exists");
    }

    static Closing tooBig(LiveLimits limits) {
        return new Closing(WebSocketCloseStatus.MESSAGE_TOO_BIG.code(),
                "A message may have " + limits.messageBytes() + " bytes");
    }

    static Closing idle(LiveLimits limits) {
        return new Closing(WebSocketCloseStatus.NORMAL_CLOSURE.code(), "Nothing was asked for " + limits.idleTime());
    }

    /** For frames that are none, by the rules of WebSockets themselves. */
    static Closing corrupted(WebSocketCloseStatus status, LiveLimits limits) {
        return status.equals(WebSocketCloseStatus.MESSAGE_TOO_BIG)
                ? tooBig(limits)
                : new Closing(status.code(), status.reasonText());
    }

    /** Ends the reading of a message that a client may not send. */
    static final class Violation extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Closing closing;

        Violation(Closing closing) {
            super(closing.reason(), null, false, false);
            this.closing = closing;
        }

        Closing closing() {
            return closing;
        }
    }
}
