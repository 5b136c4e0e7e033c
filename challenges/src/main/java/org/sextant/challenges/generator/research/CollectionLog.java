package org.sextant.challenges.generator.research;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The log of a program that collects references page by page from four services. Pages that fail are asked for again,
 * some more often than the one that never came. The service of that one gave another page twice, so that the number of
 * references received is what it announced; another service gave all pages and one of them twice.
 *
 * <p>Parameter: {@code pages}, about how many a service has. Values: {@code service}, {@code page} and {@code notices}
 * (the answer: the incomplete service, the page that is missing, how many different references were received), {@code
 * double} (the service that gave all and one page twice), {@code reussie} (a page of the answer that failed and came
 * later), {@code recues} (references received, repeated ones included), {@code annoncees} (announced in all).
 */
public final class CollectionLog implements Generator {
    private static final CountParameter PAGES = new CountParameter("pages", 9, 7, 12);
    private static final List<String> SERVICES = List.of("Archipel", "Bibliodoc", "Calame", "Dossiers ouverts",
            "Étagère", "Fonds du Nord", "Glossa");
    private static final List<Integer> REFUSALS = List.of(429, 500, 503);
    private static final int OK = 200;
    private static final int FULL = 50;

    private record Try(int minute, String service, int page, int answer, int received) {
    }

    @Override
    public String name() {
        return "journal-de-collecte";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return PAGES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int usual = PAGES.in(parameters);
        List<String> services = draw.some(4, SERVICES);
        Grid announced = new Grid("Service", "Notices annoncées", "Notices par page");
        List<Try> log = new ArrayList<>();
        List<Integer> pages = draw.shuffled(List.of(2, 3, 4, 5));
        int missing = pages.get(0);
        int repeated = pages.get(1);
        int late = pages.get(2);
        int total = 0;
        for (int i = 0; i < services.size(); i++) {
            int count = usual + draw.between(-1, 1);
            int size = i == 0 ? FULL : draw.one(List.of(20, 25, FULL));
            int last = draw.between(3, size - 2);
            List<Integer> failing = draw.some(2, IntStream.rangeClosed(1, count).boxed().toList());
            total += (count - 1) * size + last;
            announced.row(services.get(i), (count - 1) * size + last, size);
            for (int page = 1; page <= count; page++) {
                boolean never = i == 0 && page == missing;
                boolean failed = i == 0 ? page == late : failing.contains(page);
                int failures = never ? draw.between(1, 2) : failed ? draw.between(2, 4) : 0;
                int times = never ? 0 : i < 2 && page == repeated ? 2 : 1;
                asked(draw, log, services.get(i), page, failures, times, page == count ? last : size);
            }
        }
        int received = log.stream().mapToInt(Try::received).sum();
        log.sort(Comparator.comparingInt(Try::minute).thenComparing(Try::service).thenComparingInt(Try::page));
        Grid grid = new Grid("Heure", "Service", "Page demandée", "Réponse", "Notices reçues");
        log.forEach(one -> grid.row(LocalTime.of(one.minute() / 60, one.minute() % 60), one.service(), one.page(),
                one.answer(), one.received()));
        return new Generated(Map.of("service", services.get(0), "page", String.valueOf(missing), "notices",
                String.valueOf(total - FULL), "double", services.get(1), "reussie", String.valueOf(late),
                "recues", String.valueOf(received), "annoncees", String.valueOf(total)),
                Spreadsheets.both("collecte", List.of(grid.sheet("Journal"), announced.sheet("Services"))));
    }

    /** Once an hour: refused first, then given. */
    private static void asked(Draw draw, List<Try> log, String service, int page, int failures, int times, int size) {
        for (int round = 0; round < failures + times; round++) {
            boolean given = round >= failures;
            log.add(new Try(120 + 60 * round + 2 * page, service, page, given ? OK : draw.one(REFUSALS),
                    given ? size : 0));
        }
    }
}
