package org.sextant.challenges.generator.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sextant.challenges.generator.Draw;

/**
 * A quarter of an hour on a local network, packet by packet. Each server keeps its address and shares it with no other; one
 * resolver answers all questions for addresses.
 */
final class Capture {
    private static final String RESOLVER = "192.168.20.1";

    private final Draw draw;
    private final List<Packet> packets = new ArrayList<>();
    private final List<String> free;
    private final Map<String, String> servers = new HashMap<>();

    Capture(Draw draw) {
        this.draw = draw;
        List<String> addresses = new ArrayList<>();
        for (int last = 5; last <= 240; last++) {
            addresses.add("203.0.113." + last);
        }
        this.free = new ArrayList<>(draw.shuffled(addresses));
    }

    /** Some machine of the network begins to speak with a server. */
    Exchange exchange(String server) {
        return new Exchange(servers.computeIfAbsent(server, _ -> free.removeLast()));
    }

    /** All packets in the order of time, below the names of the columns. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("N°", "Heure", "Source", "Destination", "Port", "Protocole", "Contenu"));
        for (Packet packet : packets.stream().sorted(Comparator.comparingInt(Packet::at)).toList()) {
            int at = 14 * 3_600_000 + packet.at();
            String clock = String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", at / 3_600_000, at / 60_000 % 60,
                    at / 1000 % 60, at % 1000);
            rows.add(List.of(String.valueOf(rows.size()), clock, packet.source(), packet.target(),
                    String.valueOf(packet.port()), packet.protocol(), packet.content()));
        }
        return rows;
    }

    /** One packet, by the millisecond from the start. */
    private record Packet(int at, String source, String target, int port, String protocol, String content) {
    }

    /** What one machine and one server say to each other. */
    final class Exchange {
        private final String machine = "192.168.20." + draw.between(11, 39);
        private final String server;
        private int at = draw.between(0, 900_000);

        private Exchange(String server) {
            this.server = server;
        }

        Exchange asks(int port, String protocol, String content) {
            return sent(machine, server, port, protocol, content);
        }

        Exchange answers(int port, String protocol, String content) {
            return sent(server, machine, port, protocol, content);
        }

        /** The machine learns the address of the server. */
        Exchange looksUp(String site) {
            return sent(machine, RESOLVER, 53, "DNS", "Question : " + site)
                    .sent(RESOLVER, machine, 53, "DNS", "Réponse : " + server);
        }

        Exchange encrypted(int port) {
            return asks(port, "TLS", "Client Hello").answers(port, "TLS", "Server Hello, Certificate")
                    .asks(port, "TLS", "Données chiffrées, " + draw.between(80, 900) + " octets")
                    .answers(port, "TLS", "Données chiffrées, " + draw.between(300, 4000) + " octets");
        }

        private Exchange sent(String from, String to, int port, String protocol, String content) {
            packets.add(new Packet(at, from, to, port, protocol, content));
            at += draw.between(30, 400);
            return this;
        }
    }
}
