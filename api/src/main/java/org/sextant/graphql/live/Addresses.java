package org.sextant.graphql.live;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.Settings;

/**
 * Where a connection comes from: the other end of it, or what the trusted proxies between say. Each proxy adds the
 * address that called it to {@code X-Forwarded-For}; what stands before those, the client itself may have written.
 */
@Singleton
public final class Addresses {
    /** The header in which proxies tell whom they speak for. */
    public static final String FORWARDED_FOR = "X-Forwarded-For";

    private final int trusted;

    Addresses(Settings settings) {
        this.trusted = settings.access().trustedProxies();
    }

    /**
     * The address of a client.
     *
     * @param forwardedFor the values of the header
     * @param remote       the other end of the connection
     */
    public String of(List<String> forwardedFor, @Nullable SocketAddress remote) {
        String nearest = remote instanceof InetSocketAddress internet && internet.getAddress() != null
                ? internet.getAddress().getHostAddress()
                : String.valueOf(remote);
        if (trusted == 0 || forwardedFor.isEmpty()) {
            return nearest;
        }
        List<String> told = forwardedFor.stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip)
                .toList();
        List<String> way = new ArrayList<>(told);
        way.add(nearest);
        return canonical(way.get(Math.max(0, way.size() - 1 - trusted)), nearest);
    }

    private static String canonical(String told, String otherwise) {
        try {
            return InetAddress.ofLiteral(told).getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return otherwise;
        }
    }
}
