package org.sextant.content;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Competence;

/**
 * The dated list of the subjects that a release treats, to hand out.
 *
 * @param release     the number of the release
 * @param publishedAt its date
 */
@JsonPropertyOrder({"framework", "release", "publishedAt", "subjects"})
record SubjectList(String framework, int release, Instant publishedAt, List<Subject> subjects) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@";

    static SubjectList of(PublishedContent content, List<Locale> locales) {
        List<Subject> subjects = content.tubes().subjects().stream().map(tube -> Subject.of(content, tube, locales))
                .toList();
        return new SubjectList(content.framework().code(), content.number().value(), content.release().publishedAt(),
                subjects);
    }

    /** Separated by semicolons, in UTF-8 with a byte order mark, safe to open in a spreadsheet. */
    String csv() {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("release", "publishedAt", "competence", "competenceName", "thematic", "name", "title",
                    "description");
            for (Subject s : subjects) {
                csv.writeRecord(Integer.toString(release), publishedAt.toString(), s.competence(),
                        safe(s.competenceName()), safe(s.thematic()), safe(s.name()), safe(s.title()),
                        safe(s.description()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** One subject. */
    @JsonPropertyOrder({"competence", "competenceName", "thematic", "name", "title", "description"})
    record Subject(String competence, String competenceName, String thematic, String name, String title,
            String description) {
        static Subject of(PublishedContent content, Tube tube, List<Locale> locales) {
            Competence competence = content.competence(tube.competence()).orElseThrow();
            return new Subject(tube.competence().value(), competence.title().in(locales).text(),
                    content.thematic(tube.thematic()).orElseThrow().thematic().title().in(locales).text(), tube.name(),
                    tube.title().in(locales).text(), tube.description().in(locales).text());
        }
    }
}
