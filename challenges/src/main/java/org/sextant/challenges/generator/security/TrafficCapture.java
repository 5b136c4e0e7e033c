package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Csv;
import org.sextant.challenges.generator.file.PlainText;

/**
 * What passed over an open network, packet by packet. Two people sent a password that anyone could read: one by HTTP
 * basic authentication, which is encoded and not encrypted, one by FTP. In the way: the same protocols once they are
 * encrypted, a guest book signed with a name and no password, a cookie that is encoded too.
 *
 * <p>Parameter: {@code echanges}, the harmless exchanges around them, 10 to 500. Values: {@code association} (whose
 * network), {@code premier} and {@code second} (the names of the two accounts), {@code visiteur} (who signed the
 * guest book), {@code code} (the encoded pair) and {@code secret} (a password, taken for a name).
 */
public final class TrafficCapture implements Generator {
    private static final CountParameter EXCHANGES = new CountParameter("echanges", 10, 500);
    private static final List<String> PLACES = List.of("du foyer rural", "du club d'échecs", "de la ressourcerie",
            "de la maison de quartier", "de la fanfare", "du jardin partagé", "du ciné-club", "de l'atelier vélo");
    private static final List<String> LOGINS = List.of("n.bouzid", "k.traore", "l.marchetti", "s.pham", "o.riviere",
            "m.cordeiro", "j.okafor", "b.lefort", "a.yamada", "r.castaing", "t.belhaj", "e.novak", "v.dasilva",
            "i.koffi");
    private static final List<String> VISITORS = List.of("papillon", "grand_chene", "lucette", "capitaine", "mistral",
            "colibri", "tournesol", "renardeau");
    private static final List<String> WORDS = List.of("Girouette", "Pamplemousse", "Trottinette", "Hirondelle",
            "Carabistouille", "Tournevis", "Ritournelle", "Coquelicot");
    private static final List<String> SITES = List.of("www.meteo-plaine", "carte.sentiers-du-lac",
            "www.recettes-simples", "www.gazette-du-val", "video.cine-libre", "www.brocante-nord",
            "www.horaires-cars", "radio.onde-verte");
    private static final List<String> PAGES = List.of("/", "/horaires.html", "/plan.html", "/actualites",
            "/images/logo.png", "/style.css", "/contact.html", "/agenda");

    /** One packet, by the millisecond from the start. */
    private record Packet(int at, String source, String target, int port, String protocol, String content) {
    }

    /** One machine's exchange with a server, written packet after packet. */
    private static final class Exchange {
        private final Draw draw;
        private final List<Packet> packets;
        private final String machine;
        private final String server;
        private int at;

        Exchange(Draw draw, List<Packet> packets) {
            this.draw = draw;
            this.packets = packets;
            this.machine = "192.168.20." + draw.between(11, 39);
            this.server = "203.0.113." + draw.between(5, 240);
            this.at = draw.between(0, 900_000);
        }

        Exchange asks(int port, String protocol, String content) {
            packets.add(new Packet(at, machine, server, port, protocol, content));
            at += draw.between(30, 400);
            return this;
        }

        Exchange answers(int port, String protocol, String content) {
            packets.add(new Packet(at, server, machine, port, protocol, content));
            at += draw.between(30, 400);
            return this;
        }

        Exchange encrypted(int port) {
            return asks(port, "TLS", "Client Hello").answers(port, "TLS", "Server Hello, Certificate")
                    .asks(port, "TLS", "Données chiffrées, " + draw.between(80, 900) + " octets")
                    .answers(port, "TLS", "Données chiffrées, " + draw.between(300, 4000) + " octets");
        }
    }

    @Override
    public String name() {
        return "capture-reseau";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return EXCHANGES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> logins = draw.some(2, LOGINS);
        List<String> secrets = draw.some(2, WORDS).stream().map(word -> word + draw.between(12, 97)).toList();
        String visitor = draw.one(VISITORS);
        String code = encode(logins.get(0) + ":" + secrets.get(0));
        List<Packet> packets = new ArrayList<>();
        for (int i = EXCHANGES.in(parameters); i > 0; i--) {
            harmless(draw, packets, i % 6);
        }
        new Exchange(draw, packets)
                .asks(80, "HTTP",
                        "GET /stock HTTP/1.1 - Host: reserve.materiel-commun.example - Authorization: Basic " + code)
                .answers(80, "HTTP", "HTTP/1.1 200 OK - text/html, " + draw.between(2000, 9000) + " octets");
        new Exchange(draw, packets).answers(21, "FTP", "220 Serveur de fichiers")
                .asks(21, "FTP", "USER " + logins.get(1)).answers(21, "FTP", "331 Mot de passe attendu")
                .asks(21, "FTP", "PASS " + secrets.get(1))
                .answers(21, "FTP", "230 Connexion ouverte");
        new Exchange(draw, packets).answers(21, "FTP", "220 Serveur de fichiers").asks(21, "FTP", "AUTH TLS")
                .answers(21, "FTP", "234 Le chiffrement commence").encrypted(21);
        new Exchange(draw, packets).asks(80, "HTTP",
                "POST /livre-d-or HTTP/1.1 - Host: www.fete-du-pont.example - nom=" + visitor + "&message=bravo");
        packets.sort(Comparator.comparingInt(Packet::at));
        List<List<String>> rows = rows(packets);
        String text = rows.stream()
                .map(row -> String.format(Locale.ROOT, "%-5s %-12s %-15s %-15s %-5s %-9s %s", row.toArray()))
                .collect(Collectors.joining("\n", "", "\n"));
        Map<String, String> values = Map.of("association", draw.one(PLACES), "premier", logins.get(0),
                "second", logins.get(1), "visiteur", visitor, "code", code, "secret", secrets.get(1));
        return new Generated(values, List.of(PlainText.of("capture.txt", text), Csv.of("capture.csv", rows)));
    }

    private static void harmless(Draw draw, List<Packet> packets, int kind) {
        String site = draw.one(SITES) + ".example";
        Exchange exchange = new Exchange(draw, packets);
        switch (kind) {
            case 0 -> exchange.asks(80, "HTTP", "GET " + draw.one(PAGES) + " HTTP/1.1 - Host: " + site)
                    .answers(80, "HTTP", "HTTP/1.1 200 OK - " + draw.between(400, 9000) + " octets");
            case 1 -> exchange.asks(80, "HTTP", "GET " + draw.one(PAGES) + " HTTP/1.1 - Host: " + site
                    + " - Cookie: reglages=" + encode(draw.one(List.of("theme:clair", "theme:sombre", "langue:fr"))));
            case 2 -> exchange.answers(587, "SMTP", "220 Serveur de courrier").asks(587, "SMTP", "STARTTLS")
                    .answers(587, "SMTP", "220 Le chiffrement commence").encrypted(587);
            case 3 -> exchange.encrypted(993);
            default -> exchange.asks(53, "DNS", "Question : " + site).answers(53, "DNS", "Réponse : " + exchange.server)
                    .encrypted(443);
        }
    }

    private static List<List<String>> rows(List<Packet> packets) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("N°", "Heure", "Source", "Destination", "Port", "Protocole", "Contenu"));
        for (Packet packet : packets) {
            int at = 14 * 3_600_000 + packet.at();
            String clock = String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", at / 3_600_000, at / 60_000 % 60,
                    at / 1000 % 60, at % 1000);
            rows.add(List.of(String.valueOf(rows.size()), clock, packet.source(), packet.target(),
                    String.valueOf(packet.port()), packet.protocol(), packet.content()));
        }
        return rows;
    }

    private static String encode(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
