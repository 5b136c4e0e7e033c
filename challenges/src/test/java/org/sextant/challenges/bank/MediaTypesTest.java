package org.sextant.challenges.bank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.file.Archive;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Csv;
import org.sextant.challenges.generator.file.Pdf;
import org.sextant.challenges.generator.file.PlainText;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;
import org.sextant.challenges.generator.file.TextDocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class MediaTypesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            plan.svg,           image/svg+xml
            PHOTO.JPG,          image/jpeg
            archive.tar.zip,    application/zip
            releve.ods,         application/vnd.oasis.opendocument.spreadsheet
            releve.xlsx,        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            agenda.ics,         text/calendar
            notices.ris,        application/x-research-info-systems
            message.eml,        message/rfc822
            son.mp3,            audio/mpeg
            programme.exe,
            sans-point,
            .txt,
            dossier.txt/.csv,
            """)
    void theEndOfAFilesNameTellsItsMediaType(String name, String mediaType) {
        assertThat(MediaTypes.of(name).orElse(null)).isEqualTo(mediaType);
    }

    static Stream<Arguments> fitting() {
        return Stream.of(arguments("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                arguments("a.png", "\u0089PNG\r\n\u001A\n...."), arguments("a.jpg", "\u00FF\u00D8\u00FF\u00E0"),
                arguments("a.webp", "RIFF....WEBPVP8"), arguments("a.gif", "GIF89a"), arguments("a.gif", "GIF87a"),
                arguments("a.wav", "RIFF....WAVEfmt"), arguments("a.mp4", "....ftypisom"),
                arguments("a.webm", "\u001AE\u00DF\u00A3"), arguments("a.mp3", "ID3"),
                arguments("a.mp3", "\u00FF\u00FB"), arguments("a.ogg", "OggS"), arguments("a.ics", "BEGIN:VCALENDAR"),
                arguments("a.html", "<p>"), arguments("a.ris", "TY  - JOUR\n"),
                arguments("a.bib", "@article{a}"), arguments("a.txt", ""), arguments("a.txt", "\u00C3\u00A9"));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void bytesThatFitTheirNameAreTaken(String name, String bytes) {
        assertThat(MediaTypes.problem(name, bytes.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    static Stream<Arguments> unfit() {
        return Stream.of(arguments("a.png", "GIF89a", "'a.png' is not what its name says"),
                arguments("a.png", "", "'a.png' is not what its name says"), arguments("a.gif", "GIF9", "first bytes"),
                arguments("a.webp", "RIFF....WAVE", "save it anew"), arguments("a.svg", "<html>", "it holds no '<svg'"),
                arguments("a.txt", "\u00E9t\u00E9", "is not text in UTF-8"),
                arguments("a.txt", "a\u0000b", "it is no text"),
                arguments("a.docx", "PK\u0003\u0004", "no part 'word/document.xml'"),
                arguments("a.ods", "PK\u0003\u0004", "is not what its name says"),
                arguments("a.exe", "MZ", "use one of bib, css, csv, docx"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void bytesThatDoNotFitAreToldOf(String name, String bytes, String sentence) {
        assertThat(MediaTypes.problem(name, bytes.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow())
                .contains(sentence);
    }

    @Test
    void whatGeneratorsWriteFitsItsName() {
        List<Sheet> sheets = List.of(new Sheet("S", List.of(List.of(Cell.of("x")))));
        List<Block> blocks = List.of(new Block.Paragraph("x"));
        List<GeneratedFile> files = List.of(Spreadsheets.ods("a.ods", sheets), Spreadsheets.xlsx("a.xlsx", sheets),
                TextDocuments.odt("a.odt", blocks), TextDocuments.docx("a.docx", blocks), Pdf.of("a.pdf", blocks),
                Csv.of("a.csv", List.of(List.of("x"))), Archive.zip("a.zip", List.of(PlainText.of("a.txt", "x"))));
        assertThat(files).allSatisfy(
                file -> assertThat(MediaTypes.problem(file.name(), file.bytes())).as(file.name()).isEmpty());
    }

    @Test
    void oneOfficeFormatIsNotTakenForAnother() {
        byte[] sheet = Spreadsheets.xlsx("a.xlsx", List.of(new Sheet("S", List.of(List.of(Cell.of("x")))))).bytes();
        assertThat(List.of("a.ods", "a.docx", "a.odt", "a.pdf")).allSatisfy(
                name -> assertThat(MediaTypes.problem(name, sheet)).isPresent());
    }
}
