package org.sextant.graphql.live;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * What connections may ask for that stay open, below {@code sextant.limits.live} in the configuration.
 *
 * @param connections           how many there may be on one node, WebSockets and event streams together
 * @param connectionsPerAddress how many of them may come from one address; a school often shares one
 * @param operations            how many operations may run on one WebSocket at the same time
 * @param messageBytes          how long a message on a WebSocket may be
 * @param waitingEvents         how many events may wait for a subscription that takes them slowly, a power of two
 * @param initTime              how long a WebSocket may stay open without {@code connection_init}
 * @param idleTime              how long one may stay open without operations and without messages, at least
 * @param pingTime              after which silence the server asks whether a client is still there; as long again
 *                              without an answer, and it is taken for gone
 * @param keepAliveTime         how often an event stream is sent a comment, so that proxies keep it open
 */
@ConfigurationProperties("sextant.limits.live")
public record LiveLimits(@Bindable(defaultValue = "10000") int connections,
        @Bindable(defaultValue = "1000") int connectionsPerAddress, @Bindable(defaultValue = "50") int operations,
        @Bindable(defaultValue = "131072") int messageBytes, @Bindable(defaultValue = "16") int waitingEvents,
        @Bindable(defaultValue = "10s") Duration initTime, @Bindable(defaultValue = "5m") Duration idleTime,
        @Bindable(defaultValue = "30s") Duration pingTime, @Bindable(defaultValue = "12s") Duration keepAliveTime) {
}
