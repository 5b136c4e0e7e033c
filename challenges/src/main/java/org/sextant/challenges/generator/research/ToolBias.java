package org.sextant.challenges.generator.research;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * All documents on a subject, each with its origin, and what four tools found of them. One tool gives one origin a
 * greater share than any other tool does; another tool found more documents of that origin, but many more in all.
 *
 * <p>Parameter: {@code origine}, the one that is asked about. Values: {@code sujet}, {@code categorie}; {@code outil}
 * and {@code points} (the answer: by how many points of per cent its share passes that of all documents); {@code
 * nombreux} (found most documents of that origin), {@code second} and {@code pointsSecond} (the next share), {@code
 * part} (the share of the answer, nothing taken off), {@code partReelle} (the share among all documents).
 */
public final class ToolBias implements Generator {
    private static final ChoiceParameter ORIGIN = new ChoiceParameter("origine",
            List.of("entreprises", "presse", "administrations"));
    private static final List<String> ORIGINS = List.of("Entreprise", "Presse", "Administration", "Association",
            "Recherche");
    private static final List<String> SUBJECTS = List.of("le recyclage des vélos", "la fermeture d'une école rurale",
            "le prix de l'eau", "les jardins partagés", "le transport scolaire", "la rénovation des halles");
    private static final List<String> TOOLS = List.of("Azur", "Brume", "Cigale", "Dune");
    private static final int ALL = 200;
    private static final int SHORT = 50;
    private static final int LONG = 100;

    @Override
    public String name() {
        return "biais-des-outils";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return ORIGIN.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        String asked = ORIGINS.get(ORIGIN.index(parameters));
        int real = 2 * draw.between(8, 12);
        int points = 2 * draw.between(8, 11);
        int next = points - 2 * draw.between(1, 2);
        List<String> codes = draw.some(ALL, IntStream.range(1000, 4000).mapToObj(i -> "D" + i).toList()).stream()
                .sorted().toList();
        List<String> mixed = draw.shuffled(codes);
        List<String> those = mixed.subList(0, ALL * real / 100);
        List<String> others = mixed.subList(those.size(), ALL);
        List<String> tools = draw.shuffled(TOOLS);
        Map<String, List<String>> found = Map.of(
                tools.get(0), list(draw, those, others, SHORT, real + points),
                tools.get(1), list(draw, those, others, LONG, real + draw.between(8, 10)),
                tools.get(2), list(draw, those, others, SHORT, real + next),
                tools.get(3), list(draw, those, others, SHORT, real - 2 * draw.between(3, 5)));
        Grid all = new Grid("Document", "Origine", "Année");
        List<String> rest = ORIGINS.stream().filter(origin -> !origin.equals(asked)).toList();
        codes.forEach(code -> all.row(code, those.contains(code) ? asked : draw.one(rest), draw.between(2005, 2024)));
        List<Sheet> sheets = new ArrayList<>(List.of(all.sheet("Inventaire")));
        for (String tool : TOOLS) {
            Grid grid = new Grid("Rang", "Document");
            List<String> results = found.getOrDefault(tool, List.of());
            IntStream.range(0, results.size()).forEach(i -> grid.row(i + 1, results.get(i)));
            sheets.add(grid.sheet(tool));
        }
        return new Generated(Map.of("sujet", draw.one(SUBJECTS), "categorie", asked, "outil", tools.get(0), "points",
                String.valueOf(points), "nombreux", tools.get(1), "second", tools.get(2), "pointsSecond",
                String.valueOf(next), "part", String.valueOf(real + points), "partReelle", String.valueOf(real)),
                Spreadsheets.both("resultats", sheets));
    }

    /** As many documents, so many in a hundred of them of the origin that is asked about, in an order of chance. */
    private static List<String> list(Draw draw, List<String> those, List<String> others, int size, int percent) {
        int count = size * percent / 100;
        List<String> chosen = new ArrayList<>(draw.some(count, those));
        chosen.addAll(draw.some(size - count, others));
        return draw.shuffled(chosen);
    }
}
