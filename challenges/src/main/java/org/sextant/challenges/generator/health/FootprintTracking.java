package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The footprint of the digital technology of an organisation, site by site and year by year. Some sites were there
 * from the first year to the last; one was closed on the way, another joined. The aim is a reduction at constant
 * scope: it is reached in another year than the totals of all sites let one think.
 *
 * <p>Parameter: {@code sites}, how many were there all along. Values: {@code organisation}, {@code baisse} (the aim
 * in per cent); {@code annee} and {@code tonnes} (the answer); {@code anneeBrute} (when the totals of all sites reach
 * the aim, or the last year), {@code tonnesBrutes} (their total in the year of the answer), {@code avant} (the year
 * before).
 */
public final class FootprintTracking implements Generator {
    private static final CountParameter SITES = new CountParameter("sites", 5, 4, 6);
    private static final int FIRST = 2018;
    private static final int YEARS = 8;
    private static final List<String> NAMES = List.of("Arvane", "Belleroche", "Corvol", "Douvres", "Estang",
            "Fontclaire",
            "Grandval", "Hautmont");
    private static final List<String> ORGANISATIONS = List.of("Mutuelle Solidea", "Médiathèques Alizé",
            "Coopérative Grains d'Ici", "Université populaire du Littoral");

    @Override
    public String name() {
        return "suivi-empreinte";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return SITES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = SITES.in(parameters);
        List<String> names = draw.some(count + 2, NAMES);
        int aim = 5 * draw.between(4, 6);
        int reached = draw.between(4, 5);
        int[][] tonnes = new int[count + 2][YEARS];
        int base = 0;
        for (int site = 0; site < count; site++) {
            tonnes[site][0] = 20 * draw.between(6, 14);
            base += tonnes[site][0];
        }
        for (int year = 1; year < YEARS; year++) {
            int percent = year == reached
                    ? 100 - aim - 1
                    : year < reached
                            ? 100 - aim * year / (reached + 1)
                            : 100 - aim - 2 * (year - reached) - 1;
            int left = base * percent / 100;
            for (int site = 0; site < count; site++) {
                tonnes[site][year] = site == count - 1 ? left : tonnes[site][0] * percent / 100 + draw.between(-3, 3);
                left -= tonnes[site][year];
            }
        }
        boolean closing = draw.between(0, 1) == 0;
        int gone = base * (closing ? 30 : 6) / 100;
        int joined = base * (closing ? 6 : 30) / 100;
        for (int year = 0; year < YEARS; year++) {
            tonnes[count][year] = year < reached - 1 ? gone - 2 * year : 0;
            tonnes[count + 1][year] = year > 2 ? joined - 2 * year : 0;
        }
        int raw = YEARS - 1;
        for (int year = YEARS - 1; year > 0; year--) {
            raw = 100 * sum(tonnes, count + 2, year) <= (100 - aim) * sum(tonnes, count + 2, 0) ? year : raw;
        }
        List<Object[]> rows = new ArrayList<>();
        for (int site = 0; site < count + 2; site++) {
            for (int year = 0; year < YEARS; year++) {
                if (tonnes[site][year] > 0) {
                    rows.add(new Object[]{names.get(site), FIRST + year, tonnes[site][year]});
                }
            }
        }
        Grid grid = new Grid("Site", "Année", "Empreinte (t)");
        draw.shuffled(rows).forEach(grid::row);
        return new Generated(Map.of("organisation", draw.one(ORGANISATIONS), "baisse", String.valueOf(aim), "annee",
                String.valueOf(FIRST + reached), "tonnes", String.valueOf(sum(tonnes, count, reached)), "anneeBrute",
                String.valueOf(FIRST + (raw == reached ? reached + 1 : raw)), "tonnesBrutes",
                String.valueOf(sum(tonnes, count + 2, reached)), "avant", String.valueOf(FIRST + reached - 1)),
                Spreadsheets.both("empreinte", List.of(grid.sheet("Suivi"))));
    }

    /** Of the first sites, in one year. */
    private static int sum(int[][] tonnes, int sites, int year) {
        int sum = 0;
        for (int site = 0; site < sites; site++) {
            sum += tonnes[site][year];
        }
        return sum;
    }
}
