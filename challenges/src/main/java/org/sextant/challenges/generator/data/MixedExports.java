package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Archive;
import org.sextant.challenges.generator.file.RawTable;

/**
 * Four exports of the same kind of table, each of another program: other signs between columns, other encodings, one text
 * that was broken before it was written. No file has all towns, and only when all are read rightly is a town one.
 *
 * <p>Parameter: {@code quoi}. Values: {@code sujet} and {@code ville}, which are told; {@code villes} and {@code total}
 * (the answer: how many towns there are in all, the sum of the town told); {@code confondues} (towns when nothing is
 * repaired), {@code lisibles} (the sum of the town told where it can be read at once), {@code
 * lignes} (rows in all), {@code deuxFichiers} (its sum in the first two).
 */
public final class MixedExports implements Generator {
    private static final ChoiceParameter SUBJECT = new ChoiceParameter("quoi", List.of("dons", "abonnes", "colis"));
    private static final List<String> SUBJECTS = List.of("les livres donnés", "les abonnements vendus",
            "les colis distribués");
    private static final List<String> COLUMNS = List.of("Livres", "Abonnements", "Colis");
    private static final List<String> TOWNS = List.of("Bédarieux", "Châtellerault", "Épinay", "Fréjus", "Guérande",
            "Honfleur", "Lodève", "Nîmes", "Orléans", "Périgueux", "Saint-Dié", "Thônes");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<RawTable> PROGRAMS = List.of(new RawTable(';', WINDOWS, false),
            new RawTable(',', StandardCharsets.UTF_8, false), new RawTable('\t', StandardCharsets.UTF_16, false),
            new RawTable('|', StandardCharsets.UTF_8, true));
    private static final int ROWS = 18;

    @Override
    public String name() {
        return "exports-melanges";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return SUBJECT.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int subject = SUBJECT.index(parameters);
        List<String> towns = draw.some(draw.between(8, 11), TOWNS);
        String asked = towns.stream().filter(town -> !plain(town)).findFirst().orElseThrow();
        List<String> order = draw.shuffled(List.of("nord", "sud", "est", "ouest"));
        List<GeneratedFile> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> spelt = new HashSet<>();
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < PROGRAMS.size(); i++) {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("Ville", "Jour", COLUMNS.get(subject))));
            int gap = i;
            List<String> here = towns.stream().filter(town -> (towns.indexOf(town) + gap) % 4 > 0).toList();
            int sum = 0;
            for (int k = 0; k < ROWS; k++) {
                String town = k < 2 ? asked : here.get(k % here.size());
                int count = draw.between(3, 60);
                sum += town.equals(asked) ? count : 0;
                seen.add(town);
                spelt.add(i % 3 == 0 && !plain(town) ? town + i : town);
                rows.add(List.of(town, "2025-0%d-%02d".formatted(1 + i, 1 + k), String.valueOf(count)));
            }
            sums.add(sum);
            files.add(PROGRAMS.get(i).of("export-" + order.get(i) + ".csv", rows));
        }
        int total = sums.stream().mapToInt(Integer::intValue).sum();
        return new Generated(Map.of("sujet", SUBJECTS.get(subject), "ville", asked, "villes",
                String.valueOf(seen.size()), "total", String.valueOf(total), "confondues", String.valueOf(spelt.size()),
                "lisibles", String.valueOf(sums.get(1)), "lignes", String.valueOf(ROWS * PROGRAMS.size()),
                "deuxFichiers", String.valueOf(sums.get(1) + sums.get(2))),
                List.of(Archive.zip("exports.zip",
                        files.stream().sorted(Comparator.comparing(GeneratedFile::name)).toList())));
    }

    /** Whether every encoding writes it alike. */
    private static boolean plain(String town) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(town);
    }
}
