package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
 * What a drill measured: how long each service takes to come back, which other one it waits for, and how long its users
 * can do without it. Services wait in chains. Some are late only because of what they wait for, one at least only
 * because of what that waits for in turn.
 *
 * <p>Parameter: {@code services}, how many. Values: {@code tard}, {@code service} and {@code minutes} (the answer: how
 * many services come back too late, which one passes its limit most, by how much), {@code seuls} (late by their own
 * time), {@code unPas} (late by their own time and that of what they wait for), {@code long} (the last one to be back, but for the answer).
 */
public final class RecoveryDrill implements Generator {
    private static final CountParameter SERVICES = new CountParameter("services", 14, 12, 16);
    private static final List<String> ROOTS = List.of("Réseau", "Serveur central");
    private static final List<String> COMMON = List.of("Annuaire", "Base de données", "Stockage", "Portail");
    private static final List<String> LEAVES = List.of("Messagerie", "Paie", "Cantine", "Agenda", "Site public",
            "Archives", "Inscriptions", "Comptabilité", "Téléphonie", "Cartes d'accès", "Planning", "Impression");
    private static final int FIRST_LEAF = ROOTS.size() + COMMON.size();

    /** A service; the one that it waits for stands before it, -1 when there is none. */
    private record Service(String name, int minutes, int awaits) {
    }

    @Override
    public String name() {
        return "exercice-de-reprise";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return SERVICES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = SERVICES.in(parameters);
        List<String> names = new ArrayList<>(ROOTS);
        names.addAll(COMMON);
        names.addAll(draw.some(count - FIRST_LEAF, LEAVES));
        List<Service> services = IntStream.range(0, count)
                .mapToObj(i -> new Service(names.get(i), 5 * draw.between(4, 14), awaited(draw, i))).toList();
        List<Integer> late = draw.some(draw.between(4, 6), IntStream.range(FIRST_LEAF, count).boxed().toList());
        List<Integer> excess = new ArrayList<>(List.of(5 * draw.between(1, 2)));
        excess.addAll(draw.some(late.size() - 1, IntStream.rangeClosed(3, 10).mapToObj(i -> 5 * i).toList()));
        int worst = 0;
        int own = 0;
        int step = 0;
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int back = back(services, i);
            int turn = late.indexOf(i);
            int limit = turn >= 0 ? back - excess.get(turn) : back + 5 * draw.between(0, 8);
            worst = turn >= 0 && excess.get(turn) > excess.get(worst) ? turn : worst;
            Service service = services.get(i);
            int alone = service.minutes();
            int withAwaited = alone + (service.awaits() < 0 ? 0 : services.get(service.awaits()).minutes());
            own += alone > limit ? 1 : 0;
            step += withAwaited > limit ? 1 : 0;
            rows.add(new Object[]{service.name(), service.awaits() < 0 ? "" : names.get(service.awaits()), alone,
                    limit});
        }
        Grid grid = new Grid("Service", "Attend le retour de", "Durée de remise en route (min)",
                "Interruption admise (min)");
        draw.shuffled(rows).forEach(grid::row);
        Grid rules = new Grid("Règle", "Texte")
                .row("1", "Tous les services s'arrêtent à la même minute, au début de l'exercice.")
                .row("2", "Un service qui n'attend aucun autre est remis en route aussitôt.")
                .row("3", "Un service qui en attend un autre est remis en route dès que celui-ci est de retour.")
                .row("4", "L'interruption d'un service va du début de l'exercice à son retour.");
        int answer = late.get(worst);
        int last = IntStream.range(0, count).filter(i -> i != answer)
                .reduce((a, b) -> back(services, b) > back(services, a) ? b : a).orElseThrow();
        return new Generated(Map.of("tard", String.valueOf(late.size()), "service", names.get(answer),
                "minutes", String.valueOf(excess.get(worst)), "seuls", String.valueOf(own), "unPas",
                String.valueOf(step), "long", names.get(last)),
                Spreadsheets.both("exercice", List.of(grid.sheet("Services"), rules.sheet("Règles"))));
    }

    /** Roots wait for none, what is common for a root, all others for what is common. */
    private static int awaited(Draw draw, int service) {
        return service < ROOTS.size()
                ? -1
                : service < FIRST_LEAF
                        ? draw.between(0, ROOTS.size() - 1)
                        : draw.between(ROOTS.size(), FIRST_LEAF - 1);
    }

    private static int back(List<Service> services, int i) {
        int awaits = services.get(i).awaits();
        return services.get(i).minutes() + (awaits < 0 ? 0 : back(services, awaits));
    }
}
