package org.sextant.challenges.generator.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sextant.challenges.generator.GeneratedFile;

/** CSV files and plain text. */
public final class CsvRead {
    private CsvRead() {
    }

    /** The rows, head included. */
    public static List<List<String>> rows(GeneratedFile file) {
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text(file)).stream().map(CsvRecord::getFields)
                .toList();
    }

    /** The text of a file in UTF-8, without a byte order mark. */
    public static String text(GeneratedFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
