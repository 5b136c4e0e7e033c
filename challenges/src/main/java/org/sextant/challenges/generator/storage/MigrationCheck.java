package org.sextant.challenges.generator.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The lists of files of an old and a new storage space, with fingerprints, and the folders as they were to be renamed. Most
 * files arrived; some are lost, some altered, some stand elsewhere than planned, and of two files of one content only one
 * was taken along; the new space has a few files of its own.
 *
 * <p>Values: {@code perdus}, whose content is nowhere and whose place is empty; {@code alteres}, whose place holds another
 * content; {@code absents}, whose planned place is empty; {@code introuvables}, whose content is nowhere; {@code ecart},
 * by which the lists differ in length; {@code deplaces}, {@code doublons}.
 */
public final class MigrationCheck implements Generator {
    private static final CountParameter FILES = new CountParameter("fichiers", 60, 50, 80);
    private static final List<String> OLD = List.of("Compta", "Photos", "RH", "Divers");
    private static final List<String> NEW = List.of("01-Finances", "02-Images", "03-Personnel", "04-Archives");
    private static final List<String> SUBJECTS = List.of("accueil", "agenda", "atelier", "budget", "conges",
            "contrat", "devis", "entretien", "facture", "formation", "inventaire", "notice", "planning", "rapport",
            "releve");
    private static final List<String> ENDINGS = List.of("odt", "ods", "pdf", "jpg");
    private static final String DIGITS = "0123456789abcdef";

    @Override
    public String name() {
        return "controle-de-migration";
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
        int lost = draw.between(4, 6);
        int altered = lost + draw.between(1, 3);
        int moved = draw.between(2, 3);
        int twins = draw.between(3, 4);
        int own = draw.between(2, 4);
        Prints prints = new Prints(draw, new HashSet<>());
        List<Entry> before = new ArrayList<>();
        List<Entry> after = new ArrayList<>();
        List<String> names = draw.some(FILES.in(parameters) + own, names());
        for (int i = 0; i < names.size(); i++) {
            int folder = draw.between(0, OLD.size() - 1);
            String name = names.get(i) + "." + draw.one(ENDINGS);
            Entry entry = new Entry(folder, name, draw.between(9, 5200), prints.next());
            int rank = i - own;
            if (rank < 0) {
                after.add(entry);
            } else if (rank < lost) {
                before.add(entry);
            } else if (rank < lost + altered) {
                before.add(entry);
                after.add(new Entry(folder, name, rank % 2 == 0 ? entry.size() : entry.size() / 3, prints.next()));
            } else if (rank < lost + altered + moved) {
                before.add(entry);
                after.add(new Entry((folder + 1) % NEW.size(), name, entry.size(), entry.print()));
            } else if (rank < lost + altered + moved + twins) {
                before.add(entry);
                before.add(new Entry((folder + 1) % OLD.size(), "copie-" + name, entry.size(), entry.print()));
                after.add(entry);
            } else {
                before.add(entry);
                after.add(entry);
            }
        }
        Map<String, String> values = Map.of("perdus", text(lost), "alteres", text(altered), "absents",
                text(lost + moved + twins), "introuvables", text(lost + altered), "ecart", text(lost + twins - own),
                "deplaces", text(moved), "doublons", text(twins));
        return new Generated(values, Spreadsheets.both("migration", List.of(folders(),
                sheet("Ancien", OLD, draw.shuffled(before)), sheet("Nouveau", NEW, draw.shuffled(after)))));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String subject : SUBJECTS) {
            for (int year = 2017; year < 2025; year++) {
                names.add(subject + "-" + year);
            }
        }
        return names;
    }

    private static Sheet folders() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Ancien dossier"), Cell.of("Nouveau dossier prévu")));
        for (int i = 0; i < OLD.size(); i++) {
            rows.add(List.of(Cell.of(OLD.get(i)), Cell.of(NEW.get(i))));
        }
        return new Sheet("Correspondance", rows);
    }

    private static Sheet sheet(String name, List<String> folders, List<Entry> entries) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Dossier"), Cell.of("Fichier"), Cell.of("Taille (Ko)"), Cell.of("Empreinte")));
        entries.forEach(entry -> rows.add(List.of(Cell.of(folders.get(entry.folder())), Cell.of(entry.name()),
                Cell.of(entry.size()), Cell.of(entry.print()))));
        return new Sheet(name, rows);
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    private record Entry(int folder, String name, int size, String print) {
    }

    /** Fingerprints, none twice, none that a spreadsheet could take for a number. */
    private record Prints(Draw draw, Set<String> used) {
        String next() {
            while (true) {
                StringBuilder print = new StringBuilder("f");
                for (int i = 0; i < 9; i++) {
                    print.append(DIGITS.charAt(draw.between(0, DIGITS.length() - 1)));
                }
                if (used.add(print.toString())) {
                    return print.toString();
                }
            }
        }
    }
}
