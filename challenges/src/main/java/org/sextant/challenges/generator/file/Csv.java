package org.sextant.challenges.generator.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.sextant.challenges.generator.GeneratedFile;

/** Tables as text, as French spreadsheets read them at a double click: semicolons, UTF-8 with a byte order mark. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {
    }

    public static GeneratedFile of(String name, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory could not be ended", e);
        }
        return PlainText.of(name, text.toString());
    }
}
