package org.sextant.challenges.generator.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.challenges.generator.GeneratedFile;

/**
 * A table as text in the way of one program: its sign between columns, its encoding, and perhaps a text that was read in
 * the wrong encoding before. Nothing in the file says so, except a byte order mark where the encoding has one.
 *
 * @param separator between columns
 * @param encoding  of the file; UTF-16 has a byte order mark
 * @param broken    whether the text was UTF-8 taken for Windows-1252 when the program wrote it
 */
public record RawTable(char separator, Charset encoding, boolean broken) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public GeneratedFile of(String name, List<List<String>> rows) {
        String text = rows.stream().map(row -> row.stream().map(this::cell)
                .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        String written = broken ? new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS) : text;
        if (!encoding.newEncoder().canEncode(written)) {
            throw new IllegalArgumentException("'" + name + "' holds a sign that " + encoding + " does not have");
        }
        return new GeneratedFile(name, written.getBytes(encoding));
    }

    private String cell(String text) {
        boolean quoted = text.indexOf(separator) >= 0 || text.indexOf('"') >= 0;
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
