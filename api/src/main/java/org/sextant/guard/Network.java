package org.sextant.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * What stands for a client's address where attempts are counted: the address itself, and of the sixth version its first
 * half, since the other half is anybody's to choose.
 */
public record Network(String name) {
    private static final int HALF = 8;

    /** The network of an address. */
    public static Network of(String client) {
        try {
            InetAddress address = InetAddress.ofLiteral(client);
            return new Network(address instanceof Inet6Address ? half(address) : address.getHostAddress());
        } catch (IllegalArgumentException _) {
            return new Network(client); // no address of the internet, such as that of a pipe
        }
    }

    private static String half(InetAddress address) {
        StringBuilder groups = new StringBuilder();
        byte[] bytes = Arrays.copyOf(address.getAddress(), HALF);
        for (int i = 0; i < HALF; i += 2) {
            groups.append(Integer.toHexString((bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff))).append(':');
        }
        return groups.append(":/64").toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
