package org.sextant.graphql.live;

import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection comes from: the other end of it, or the first address of the header that
 * {@code micronaut.server.client-address-header} names, where a proxy stands between.
 */
@Singleton
public final class Addresses {
    private final @Nullable String header;

    Addresses(HttpServerConfiguration server) {
        this.header = server.getClientAddressHeader();
    }

    /**
     * The address of a client.
     *
     * @param headers the value that goes with the name of a header, if any
     * @param remote  the other end of the connection
     */
    public String of(Function<String, @Nullable String> headers, @Nullable SocketAddress remote) {
        String told = header == null ? null : headers.apply(header);
        if (told != null) {
            return told.split(",", 2)[0].strip();
        }
        return remote instanceof InetSocketAddress internet
                ? internet.getAddress().getHostAddress()
                : String.valueOf(remote);
    }
}
