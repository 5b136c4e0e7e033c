package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Two lists of files, each on a sheet and in its own order: a folder, and its backup. Some files of the folder are
 * missing in the backup, some are older there, and the backup keeps some that the folder no longer has.
 *
 * <p>Values: {@code absents} and {@code anciens} count the first two; {@code effaces} counts the third; {@code ecart}
 * is the difference of the lengths of the lists, {@code ensemble} the sum of the first two.
 */
public final class BackupComparison implements Generator {
    private static final CountParameter FILES = new CountParameter("fichiers", 48, 30, 80);
    private static final List<String> SUBJECTS = List.of("adhesions", "affiche", "assemblee", "budget", "calendrier",
            "concert", "costumes", "courrier", "decor", "factures", "inventaire", "invitations", "materiel",
            "partition", "planning", "programme", "recettes", "reglement", "repetition",
            "statuts");
    private static final List<String> TIMES = List.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "automne",
            "hiver", "printemps");
    private static final List<String> KINDS = List.of("ods", "odt", "pdf", "png");

    @Override
    public String name() {
        return "comparer-sauvegarde";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return FILES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = FILES.in(parameters);
        int missing = draw.between(5, 7);
        int gone = draw.between(2, 3);
        int older = draw.between(8, 11);
        List<Entry> folder = new ArrayList<>();
        List<Entry> backup = new ArrayList<>();
        List<String> names = draw.some(count + gone, names());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i) + "." + draw.one(KINDS);
            Entry entry = new Entry(name, LocalDate.of(2025, 1, 6).plusDays(draw.between(0, 170)),
                    draw.between(12, 4800));
            if (i < missing) {
                folder.add(entry);
            } else if (i < missing + older) {
                folder.add(entry);
                backup.add(new Entry(name, entry.changed().minusDays(draw.between(3, 60)), before(entry.size(), draw)));
            } else if (i < count) {
                folder.add(entry);
                backup.add(entry);
            } else {
                backup.add(entry);
            }
        }
        return new Generated(
                Map.of("absents", text(missing), "anciens", text(older), "effaces", text(gone), "ecart",
                        text(missing - gone), "ensemble", text(missing + older), "fichiers", text(count)),
                Spreadsheets.both("comparaison", List.of(sheet("Dossier", draw.shuffled(folder)),
                        sheet("Sauvegarde", draw.shuffled(backup)))));
    }

    /** The size before changes: seldom the same, mostly a little smaller. */
    private static long before(long size, Draw draw) {
        return switch (draw.between(1, 5)) {
            case 1 -> size;
            case 2 -> size + draw.between(1, 40);
            default -> Math.max(3, size - draw.between(1, 90));
        };
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String subject : SUBJECTS) {
            for (String time : TIMES) {
                names.add(subject + "-" + time);
            }
        }
        return names;
    }

    private static Sheet sheet(String name, List<Entry> entries) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Fichier"), Cell.of("Modifié le"), Cell.of("Taille (Ko)")));
        for (Entry entry : entries) {
            rows.add(List.of(Cell.of(entry.name()), Cell.of(entry.changed()), Cell.of(entry.size())));
        }
        return new Sheet(name, rows);
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    private record Entry(String name, LocalDate changed, long size) {
    }
}
