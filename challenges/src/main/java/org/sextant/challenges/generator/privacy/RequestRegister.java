package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * A year of requests by persons about their data. An answer is due within 30 days, counted from the proof of identity
 * where one was asked for; within 90 days when a delay was announced in the first 30. One service is late more often
 * than any other.
 *
 * <p>Parameter: {@code demandes}, how many. Values: {@code retards} and {@code service} (the answer),
 * {@code apparents} (answers after more than 30 days, whatever the reason), {@code tolerants} (when an announcement
 * always counts), {@code autreService}.
 */
public final class RequestRegister implements Generator {
    private static final CountParameter REQUESTS = new CountParameter("demandes", 40, 30, 60);
    private static final List<String> SERVICES = List.of("Accueil", "Boutique", "Formation", "Ressources humaines");
    private static final List<String> RIGHTS = List.of("accès", "accès", "rectification", "effacement", "opposition");
    private static final int OTHERS_LATE = 3;

    /** Days after it came in; none where nothing of the kind happened. */
    private record Request(String service, @Nullable Integer proof, @Nullable Integer notice, int answer) {
        private boolean late() {
            boolean longer = notice != null && notice <= 30;
            return answer > (proof == null ? 0 : proof) + (longer ? 90 : 30);
        }
    }

    @Override
    public String name() {
        return "registre-demandes";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return REQUESTS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> services = draw.shuffled(SERVICES);
        List<Request> requests = new ArrayList<>();
        for (int i = draw.between(OTHERS_LATE + 1, 6); i > 0; i--) {
            requests.add(late(draw, services.getFirst(), i));
        }
        for (String service : services.subList(1, services.size())) {
            for (int i = draw.between(1, OTHERS_LATE); i > 0; i--) {
                requests.add(late(draw, service, i + 1));
            }
        }
        for (int i = 0; requests.size() < REQUESTS.in(parameters); i++) {
            requests.add(inTime(draw, services.get(i % services.size()), i));
        }
        LocalDate start = LocalDate.of(2024, 1, 2);
        record Dated(LocalDate day, Request request) {
        }
        List<Dated> year = requests.stream().map(request -> new Dated(start.plusDays(draw.between(0, 240)), request))
                .sorted(Comparator.comparing(Dated::day)).toList();
        Grid table = new Grid("N°", "Droit exercé", "Service", "Reçue le", "Identité prouvée le",
                "Prolongation annoncée le", "Réponse envoyée le");
        int number = 0;
        for (Dated dated : year) {
            Request request = dated.request();
            table.row(++number, draw.one(RIGHTS), request.service(), dated.day(), after(dated.day(), request.proof()),
                    after(dated.day(), request.notice()), dated.day().plusDays(request.answer()));
        }
        long late = requests.stream().filter(Request::late).count();
        long slow = requests.stream().filter(request -> request.answer() > 30).count();
        long lenient = requests.stream().filter(request -> request.late()
                && !(request.notice() != null && request.notice() > 30 && request.answer() <= 90)).count();
        return new Generated(Map.of("retards", String.valueOf(late), "service", services.getFirst(), "apparents",
                String.valueOf(slow), "tolerants", String.valueOf(lenient), "autreService", services.get(1)),
                Spreadsheets.both("registre-des-demandes", List.of(table.sheet("Demandes"))));
    }

    /** Late in one of four ways: nothing said, said too late, later than said, late after the proof of identity. */
    private static Request late(Draw draw, String service, int way) {
        int proof = draw.between(5, 20);
        return switch (way % 4) {
            case 0 -> new Request(service, null, null, draw.between(34, 60));
            case 1 -> new Request(service, null, draw.between(34, 44), draw.between(50, 85));
            case 2 -> new Request(service, null, draw.between(10, 26), draw.between(94, 120));
            default -> new Request(service, proof, null, proof + draw.between(34, 60));
        };
    }

    /** In time in one of four ways, of which the first is the most common. */
    private static Request inTime(Draw draw, String service, int way) {
        int proof = draw.between(8, 20);
        return switch (way % 7) {
            case 1 -> new Request(service, null, draw.between(10, 26), draw.between(40, 86));
            case 3 -> new Request(service, proof, null, draw.between(32, proof + 26));
            case 5 -> new Request(service, proof, null, proof + draw.between(1, 10));
            default -> new Request(service, null, null, draw.between(2, 26));
        };
    }

    private static Object after(LocalDate day, @Nullable Integer days) {
        return days == null ? "" : day.plusDays(days);
    }
}
