package org.sextant.challenges.generator.solver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.CsvRead;
import org.sextant.challenges.generator.file.SheetRead;
import org.sextant.challenges.generator.file.TextRead;
import org.sextant.challenges.generator.file.ZipRead;

/** What a learner gets: the values that the instruction tells, and one file of each kind where it comes in several. */
public final class Handout {
    private final Map<String, String> values;
    private final List<GeneratedFile> files;
    private final Set<String> told = new HashSet<>();

    private Handout(Map<String, String> values, List<GeneratedFile> files) {
        this.values = values;
        this.files = files;
    }

    /** All editions: the files of one stem are the same content in other formats, and a learner opens one of them. */
    public static List<Handout> editions(Generated generated) {
        Map<String, List<GeneratedFile>> byStem = new LinkedHashMap<>();
        generated.files().forEach(file -> byStem
                .computeIfAbsent(file.name().substring(0, file.name().lastIndexOf('.')), stem -> new ArrayList<>())
                .add(file));
        int editions = byStem.values().stream().mapToInt(List::size).max().orElse(1);
        List<Handout> all = new ArrayList<>();
        for (int i = 0; i < editions; i++) {
            int edition = i;
            all.add(new Handout(generated.values(),
                    byStem.values().stream().map(same -> same.get(edition % same.size())).toList()));
        }
        return all;
    }

    /** A value that the instruction tells. */
    public String told(String name) {
        told.add(name);
        String value = values.get(name);
        if (value == null) {
            throw new AssertionError("no value " + name);
        }
        return value;
    }

    /** The names of the values that were asked for. */
    public Set<String> told() {
        return Set.copyOf(told);
    }

    public List<String> fileNames() {
        return files.stream().map(GeneratedFile::name).toList();
    }

    /** The rows below the head of the first sheet of the only table, by the names of the columns. */
    public List<Row> table() {
        GeneratedFile file = file("ods", "xlsx", "csv", "txt");
        return switch (ending(file)) {
            case "csv" -> Tables.named(CsvRead.rows(file));
            case "txt" -> Tables.aligned(CsvRead.text(file));
            default -> sheet(SheetRead.first(file));
        };
    }

    /** The rows below the head of a sheet. */
    public List<Row> table(String sheet) {
        List<List<Object>> rows = SheetRead.sheets(file("ods", "xlsx")).get(sheet);
        if (rows == null) {
            throw new AssertionError("no sheet " + sheet);
        }
        return sheet(rows);
    }

    public List<Block> text() {
        return TextRead.blocks(file("odt", "docx"));
    }

    public SequencedMap<String, byte[]> archive() {
        return ZipRead.entries(file("zip"));
    }

    /** The text of a file by its name. */
    public String source(String name) {
        return CsvRead.text(whole(name));
    }

    /** A file by its name. */
    public GeneratedFile whole(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Row> sheet(List<List<Object>> rows) {
        return Tables.named(rows.stream().map(row -> row.stream().map(Handout::shown).toList()).toList());
    }

    private static String shown(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private GeneratedFile file(String... endings) {
        List<GeneratedFile> found = files.stream().filter(file -> List.of(endings).contains(ending(file))).toList();
        if (found.size() != 1) {
            throw new AssertionError(fileNames() + " has not one file of " + List.of(endings));
        }
        return found.getFirst();
    }

    private static String ending(GeneratedFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1);
    }
}
