package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The software of a computer and a list of flaws with the version that mends each. One program is still at risk: its
 * version is below the mended one (2.9 before 2.11). Others only seem so, when versions are read like words or
 * decimals.
 *
 * <p>Parameter: {@code logiciels}, the programs installed, 15 to {@value #MOST}. Values: {@code prenom},
 * {@code logiciel} (the answer), {@code piege} and {@code autrepiege} (in order, but do not look so), {@code absent}
 * (has a flaw, is not installed), {@code version} (installed, of the answer).
 */
public final class SoftwareInventory implements Generator {
    private static final int MOST = 26;
    private static final int ABSENT = 8;
    private static final int TRAPS = 4;
    private static final int MENDED = 5;
    private static final int NEWER = 4;
    private static final CountParameter PROGRAMS = new CountParameter("logiciels", 20, 15, MOST);
    private static final List<String> OWNERS = List.of("Nadia", "Romain", "Thi Mai", "Moussa", "Chloé", "Rachid",
            "Svetlana", "Joaquim", "Bintou", "Gabriel", "Leïla", "Davy");
    private static final List<String> PROGRAM_NAMES = List.of("Plumeo", "Calculune", "Dessinaute", "Vidéolac",
            "Sonorille", "Archipack", "Lectopage", "Navigal", "Messager Bleu", "Photodune", "Agendix", "Cartovue",
            "Musicoffre", "Notaclic", "Traduline", "Jardiplan", "Géomètre Plus", "Scribouille", "Compactou",
            "Pixelune", "Horlogis", "Tableaumat", "Montajo", "Podcastor", "Imprimio", "Numérixa", "Révisia",
            "Clavidou", "Synchrono", "Météorine", "Budgétal", "Échiquéen", "Diapovent", "Modulette");
    private static final List<String> SEVERITIES = List.of("Modérée", "Élevée", "Critique");

    /** A program with the version it has and the one that mends its flaw, if it had a flaw. */
    private record Program(String name, String installed, String mended) {
    }

    @Override
    public String name() {
        return "inventaire-versions";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return PROGRAMS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = PROGRAMS.in(parameters);
        List<String> names = draw.some(count + ABSENT, PROGRAM_NAMES);
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            programs.add(program(draw, names.get(i), i));
        }
        Stream<Program> absent = names.subList(count, names.size()).stream()
                .map(name -> new Program(name, "",
                        version(draw.between(1, 9), draw.between(1, 14), draw.between(0, 8))));
        List<Program> flawed = Stream.concat(programs.stream().filter(program -> !program.mended().isEmpty()), absent)
                .toList();
        String owner = draw.one(OWNERS);
        Sheet installed = sheet("Logiciels installés", List.of("Logiciel", "Taille", "Version installée"),
                draw.shuffled(programs).stream()
                        .map(program -> List.of(program.name(), draw.between(18, 960) + " Mo", program.installed()))
                        .toList());
        Sheet flaws = sheet("Failles connues", List.of("Logiciel", "Gravité", "Corrigée à partir de la version"),
                draw.shuffled(flawed).stream()
                        .map(program -> List.of(program.name(), draw.one(SEVERITIES), program.mended())).toList());
        Map<String, String> values = Map.of("prenom", owner, "logiciel", names.getFirst(), "piege", names.get(1),
                "autrepiege", names.get(2), "absent", names.getLast(), "version", programs.getFirst().installed());
        return new Generated(values, Spreadsheets.both("inventaire", List.of(installed, flaws)));
    }

    /** The first is at risk, then those that only look so, those just mended, newer ones, and ones without a flaw. */
    private static Program program(Draw draw, String name, int rank) {
        int major = draw.between(1, 9);
        int low = draw.between(3, 9);
        int high = draw.between(10, 14);
        int last = draw.between(0, 8);
        if (rank == 0) {
            return new Program(name, version(major, low, last), version(major, high, draw.between(0, 8)));
        }
        if (rank <= TRAPS) {
            return new Program(name, version(major, high, last), version(major, low, draw.between(0, 8)));
        }
        if (rank <= TRAPS + MENDED) {
            return new Program(name, version(major, low, last), version(major, low, last));
        }
        String newer = version(major, low, last + 1);
        return new Program(name, newer, rank <= TRAPS + MENDED + NEWER ? version(major, low, last) : "");
    }

    private static String version(int major, int minor, int last) {
        return major + "." + minor + "." + last;
    }

    private static Sheet sheet(String name, List<String> head, List<List<String>> rows) {
        return new Sheet(name, Stream.concat(Stream.of(head), rows.stream())
                .map(row -> row.stream().map(Cell::of).toList()).toList());
    }
}
