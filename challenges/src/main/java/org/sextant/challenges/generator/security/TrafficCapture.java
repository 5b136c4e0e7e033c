package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.sextant.challenges.generator.CountParameter;
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
 * <p>Parameter: {@code echanges}, the harmless exchanges around them, 20 to 200. Values: {@code association} (whose
 * network), {@code premier} and {@code second} (the names of the two accounts), {@code visiteur} (who signed the
 * guest book), {@code code} (the encoded pair) and {@code secret} (a password, taken for a name).
 */
public final class TrafficCapture implements Generator {
    private static final CountParameter EXCHANGES = new CountParameter("echanges", 70, 20, 200);
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
    private static final List<String> POST = List.of("courrier", "autre courrier");
    private static final List<String> PAGES = List.of("/", "/horaires.html", "/plan.html", "/actualites",
            "/images/logo.png", "/style.css", "/contact.html", "/agenda");

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
        Capture capture = new Capture(draw);
        for (int i = EXCHANGES.in(parameters); i > 0; i--) {
            harmless(draw, capture, i % 6);
        }
        capture.exchange("reserve.materiel-commun.example")
                .asks(80, "HTTP",
                        "GET /stock HTTP/1.1 - Host: reserve.materiel-commun.example - Authorization: Basic " + code)
                .answers(80, "HTTP", "HTTP/1.1 200 OK - text/html, " + draw.between(2000, 9000) + " octets");
        capture.exchange("fichiers").answers(21, "FTP", "220 Serveur de fichiers")
                .asks(21, "FTP", "USER " + logins.get(1)).answers(21, "FTP", "331 Mot de passe attendu")
                .asks(21, "FTP", "PASS " + secrets.get(1))
                .answers(21, "FTP", "230 Connexion ouverte");
        capture.exchange("autres fichiers").answers(21, "FTP", "220 Serveur de fichiers").asks(21, "FTP", "AUTH TLS")
                .answers(21, "FTP", "234 Le chiffrement commence").encrypted(21);
        capture.exchange("www.fete-du-pont.example").asks(80, "HTTP",
                "POST /livre-d-or HTTP/1.1 - Host: www.fete-du-pont.example - nom=" + visitor + "&message=bravo");
        List<List<String>> rows = capture.rows();
        String text = rows.stream()
                .map(row -> String.format(Locale.ROOT, "%-5s %-12s %-15s %-15s %-5s %-9s %s", row.toArray()))
                .collect(Collectors.joining("\n", "", "\n"));
        Map<String, String> values = Map.of("association", draw.one(PLACES), "premier", logins.get(0),
                "second", logins.get(1), "visiteur", visitor, "code", code, "secret", secrets.get(1));
        return new Generated(values, List.of(PlainText.of("capture.txt", text), Csv.of("capture.csv", rows)));
    }

    private static void harmless(Draw draw, Capture capture, int kind) {
        String site = draw.one(SITES) + ".example";
        switch (kind) {
            case 0 -> capture.exchange(site).asks(80, "HTTP", "GET " + draw.one(PAGES) + " HTTP/1.1 - Host: " + site)
                    .answers(80, "HTTP", "HTTP/1.1 200 OK - " + draw.between(400, 9000) + " octets");
            case 1 -> capture.exchange(site).asks(80, "HTTP", "GET " + draw.one(PAGES) + " HTTP/1.1 - Host: " + site
                    + " - Cookie: reglages=" + encode(draw.one(List.of("theme:clair", "theme:sombre", "langue:fr"))));
            case 2 -> capture.exchange(draw.one(POST)).answers(587, "SMTP", "220 Serveur de courrier")
                    .asks(587, "SMTP", "STARTTLS").answers(587, "SMTP", "220 Le chiffrement commence").encrypted(587);
            case 3 -> capture.exchange(draw.one(POST)).encrypted(993);
            default -> capture.exchange(site).looksUp(site).encrypted(443);
        }
    }

    private static String encode(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
