package org.sextant.challenges.generator.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sextant.challenges.generator.GeneratedFile;

/** Spreadsheets in both formats: OpenDocument (ods) and Office Open XML (xlsx), equal in content. */
public final class Spreadsheets {
    private Spreadsheets() {
    }

    public static GeneratedFile ods(String name, List<Sheet> sheets) {
        return new GeneratedFile(name, OdsWriter.write(checked(sheets)));
    }

    public static GeneratedFile xlsx(String name, List<Sheet> sheets) {
        return new GeneratedFile(name, XlsxWriter.write(checked(sheets)));
    }

    /** {@code stem.ods} and {@code stem.xlsx}. */
    public static List<GeneratedFile> both(String stem, List<Sheet> sheets) {
        return List.of(ods(stem + ".ods", sheets), xlsx(stem + ".xlsx", sheets));
    }

    private static List<Sheet> checked(List<Sheet> sheets) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a spreadsheet needs a sheet");
        }
        Set<String> names = new HashSet<>();
        for (Sheet sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two sheets are called '" + sheet.name() + "'");
            }
        }
        return sheets;
    }
}
