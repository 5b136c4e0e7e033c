package org.sextant.challenges.generator.file;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.schema.release.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FileWritersTest {
    private static final String ODD = "L'été  à Saint-Étienne : « 12 € » <b>&amp;\"œuf\"\u00A0; =1+1";

    private static final List<Sheet> SHEETS = List.of(
            new Sheet("Relevé d'été", List.of(
                    List.of(Cell.of("Lieu"), Cell.of("Jour"), Cell.of("Valeur"), Cell.of("Remarque")),
                    List.of(Cell.of(ODD), Cell.of(LocalDate.of(2024, 2, 29)), Cell.of(new BigDecimal("12.50")),
                            Cell.of("")),
                    List.of(),
                    List.of(Cell.of("Brest"), Cell.of(LocalDate.of(1900, 3, 1)), Cell.of(-7), Cell.of("0123")),
                    List.of(Cell.of(""), Cell.of(""), Cell.of(new BigDecimal("0.125")), Cell.of(" deux  espaces ")))),
            new Sheet("Notes", List.of(List.of(Cell.of("Note")), List.of(Cell.of(2_000_000)))));

    private static final List<Block> BLOCKS = List.of(new Block.Heading(1, "Compte rendu"), new Block.Paragraph(ODD),
            new Block.Table(
                    List.of(List.of("Nom", "Ville"), List.of("Zoé", "Lodz (\\)"),
                            List.of("", "deux\nlignes"))),
            new Block.PageBreak(), new Block.Heading(2, "Suite"), new Block.Paragraph("Fin\tici.\nEt là."));

    private static final SequencedMap<String, String> HEADERS = headers();

    private static SequencedMap<String, String> headers() {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("From", "Zoé Müller-Étienne <zoe@club.example>");
        headers.put("To", "\"Jean, l'élu\" <jean@mairie.example>, paul@mairie.example, Émile <emile@mairie.example>");
        headers.put("Date", "Tue, 5 Mar 2024 08:15:00 +0100");
        headers.put("Subject", "Réunion de rentrée : où se garer, à quelle heure arriver, et qu'apporter à partager ?");
        headers.put("X-Trace",
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen");
        return headers;
    }

    private static final String BODY = "Bonjour,\n\nÀ lundi – 18 h, salle « Œuvre ».\n.\nZoé";

    static Stream<GeneratedFile> files() {
        List<GeneratedFile> texts = List.of(PlainText.of("lisez-moi.txt", "Été\n"),
                PlainText.of("photos/été/plage.txt", "Plage\n"));
        return Stream.of(Spreadsheets.both("releve", SHEETS), TextDocuments.both("rendu", BLOCKS),
                List.of(Pdf.of("rendu.pdf", BLOCKS), Archive.zip("dossier.zip", texts),
                        Mail.eml("message.eml", HEADERS, BODY), new Sound(8000, 16, 2, 1, 440).wav("ton.wav"),
                        QrCode.svg("code.svg", "https://musee.example/"),
                        new Picture(331, 200, 2, 2, 5, List.of(0xBFDDF2, 0x5E8C61, 0xF7D154, 0x2F5233))
                                .png("vallon.png"),
                        CalendarFile.ics("agenda.ics", ODD, List.of(new CalendarEvent("un@agenda.example",
                                LocalDateTime.of(2024, 2, 29, 12, 0), Duration.ofMinutes(30), ODD, ODD))),
                        Csv.of("table.csv", List.of(List.of("Nom", "Prix"), List.of("a;b\n\"c\"", "1,5")))))
                .flatMap(List::stream);
    }

    @Test
    void bothSpreadsheetsHoldTheSameCells() {
        List<GeneratedFile> both = Spreadsheets.both("releve", SHEETS);
        for (GeneratedFile file : both) {
            var read = SheetRead.sheets(file);
            assertThat(read.keySet()).as(file.name()).containsExactly("Relevé d'été", "Notes");
            assertThat(read.firstEntry().getValue()).as(file.name()).containsExactly(
                    List.of("Lieu", "Jour", "Valeur", "Remarque"),
                    List.of(ODD, LocalDate.of(2024, 2, 29), new BigDecimal("12.5")), List.of(),
                    List.of("Brest", LocalDate.of(1900, 3, 1), new BigDecimal("-7"), "0123"),
                    List.of("", "", new BigDecimal("0.125"), " deux  espaces "));
            assertThat(read.lastEntry().getValue()).as(file.name()).containsExactly(List.of("Note"),
                    List.of(new BigDecimal("2E+6")));
        }
    }

    @Test
    void timesOfTheDayAreTrueTimesInBothSpreadsheets() {
        List<Sheet> sheets = List.of(new Sheet("Photos", List.of(List.of(Cell.of("Heure")),
                List.of(Cell.of(LocalTime.of(0, 0))), List.of(Cell.of(LocalTime.of(9, 5))),
                List.of(Cell.of(LocalTime.of(23, 59))))));
        for (GeneratedFile file : Spreadsheets.both("photos", sheets)) {
            assertThat(SheetRead.first(file)).as(file.name()).containsExactly(List.of("Heure"),
                    List.of(LocalTime.of(0, 0)), List.of(LocalTime.of(9, 5)), List.of(LocalTime.of(23, 59)));
        }
        assertThatThrownBy(() -> Cell.of(LocalTime.of(9, 5, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anArchiveSaysWhenItsFilesWereChanged() {
        LocalDateTime evening = LocalDateTime.of(2018, 12, 7, 18, 30);
        GeneratedFile zip = Archive.zip("dossier.zip", List.of(PlainText.of("2018/bal.txt", "Bal\n")), file -> evening);
        assertThat(ZipRead.changed(zip)).containsExactly(Map.entry("2018/bal.txt", evening));
    }

    @Test
    void bothTextDocumentsHoldTheSameBlocks() {
        List<Block> shown = BLOCKS.stream().filter(block -> !(block instanceof Block.PageBreak)).toList();
        for (GeneratedFile file : TextDocuments.both("rendu", BLOCKS)) {
            assertThat(TextRead.blocks(file)).as(file.name()).isEqualTo(shown);
        }
    }

    @Test
    void aPdfShowsAllTexts() {
        assertThat(TextRead.pdf(Pdf.of("rendu.pdf", BLOCKS))).isEqualTo("Compte rendu " + ODD.replaceAll("\\s+", " ")
                + " Nom Ville Zoé Lodz (\\) deux lignes Suite Fin ici. Et là.");
    }

    @Test
    void aCalendarIsReadAsItWasMeant() {
        LocalDateTime noon = LocalDateTime.of(2024, 2, 29, 12, 0);
        CalendarEvent event = new CalendarEvent("une-serie@agenda.example", noon, Duration.ofMinutes(90), ODD,
                "Salle 1, étage\\2\ncôté cour");
        var read = CalendarRead.events(CalendarFile.ics("agenda.ics", ODD, List.of(
                event.weekly(9, List.of(noon.plusWeeks(1), noon.plusWeeks(3))),
                event.insteadOf(noon.plusWeeks(2)))));
        assertThat(read).extracting(found -> found.get("SUMMARY")).containsOnly(List.of(ODD));
        assertThat(read.getFirst()).containsEntry("RRULE", List.of("FREQ=WEEKLY;COUNT=9"))
                .containsEntry("EXDATE", List.of("20240307T120000", "20240321T120000"))
                .containsEntry("LOCATION", List.of("Salle 1, étage\\2\ncôté cour"))
                .containsEntry("DTEND", List.of("20240229T133000"));
        assertThat(read.getLast()).containsEntry("RECURRENCE-ID", List.of("20240314T120000"));
    }

    @Test
    void aRecordingIsPlayedAsItWasMeant() {
        for (Sound sound : List.of(new Sound(8000, 8, 1, 3, 220), new Sound(11025, 16, 2, 2, 440))) {
            GeneratedFile file = sound.wav("ton.wav");
            SoundRead read = SoundRead.of(file.bytes());
            assertThat(file.bytes()).hasSize(sound.size());
            assertThat(List.of(read.rate(), read.bits(), read.channels()))
                    .isEqualTo(List.of(sound.rate(), sound.bits(), sound.channels()));
            assertThat(read.seconds()).isEqualTo(sound.seconds());
            assertThat(read.loudest()).isBetween(0.2, 0.4);
        }
        assertThatThrownBy(() -> new Sound(8000, 12, 1, 3, 220)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPictureIsSeenAsItWasMeant() {
        List<Integer> palette = List.of(0xBFDDF2, 0x5E8C61, 0xF7D154, 0x2F5233);
        for (int bits : List.of(1, 2, 4)) {
            PictureRead read = PictureRead.of(new Picture(331, 200, bits, 2, 40, palette).png("vallon.png").bytes());
            assertThat(List.of(read.width(), read.height(), read.bits())).isEqualTo(List.of(331, 200, bits));
            assertThat(read.colours()).containsExactlyInAnyOrderElementsOf(
                    palette.subList(0, Math.min(4, 1 << bits)));
        }
        PictureRead large = PictureRead.of(new Picture(800, 700, 4, 1, 0, palette).png("large.png").bytes());
        assertThat(List.of(large.width(), large.height())).isEqualTo(List.of(800, 700));
        assertThat(new Picture(800, 700, 4, 1, 0, palette).png("light.png").bytes()).as("compressed")
                .hasSizeLessThan(800 * 700 / 2 / 20);
        assertThat(new Picture(800, 700, 4, 1, 90, palette).png("heavy.png").bytes()).as("weighs more with its grain")
                .hasSizeGreaterThan(800 * 700 / 20);
        assertThatThrownBy(() -> new Picture(800, 600, 3, 1, 0, palette)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQrCodeIsReadAsItWasMeant() {
        for (String text : List.of("a", "https://agenda.musee.example/été", "x".repeat(78))) {
            assertThat(QrRead.text(QrCode.svg("code.svg", text).bytes())).isEqualTo(text);
        }
        assertThatThrownBy(() -> QrCode.svg("code.svg", "x".repeat(79))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageIsReadAsItWasMeant() {
        GeneratedFile file = Mail.eml("message.eml", HEADERS, BODY);
        MailRead read = MailRead.of(file);
        assertThat(read.body()).isEqualTo(BODY);
        HEADERS.forEach((name, value) -> assertThat(read.header(name).replace("\"", ""))
                .isEqualTo(value.replace("\"", "")));
        assertThat(CsvRead.text(file).lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(100));
        assertThat(CsvRead.text(file)).contains("<zoe@club.example>").contains(" paul@mairie.example");
    }

    @Test
    void anArchiveKeepsItsFolders() {
        GeneratedFile zip = files().filter(file -> file.name().endsWith(".zip")).findFirst().orElseThrow();
        var entries = ZipRead.entries(zip);
        assertThat(entries.keySet()).containsExactly("lisez-moi.txt", "photos/été/plage.txt");
        assertThat(new String(entries.get("photos/été/plage.txt"), StandardCharsets.UTF_8)).isEqualTo("Plage\n");
    }

    @Test
    void aTableAsTextIsReadBack() {
        GeneratedFile csv = files().filter(file -> file.name().endsWith(".csv")).findFirst().orElseThrow();
        assertThat(csv.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(CsvRead.rows(csv)).containsExactly(List.of("Nom", "Prix"), List.of("a;b\n\"c\"", "1,5"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameContentIsTheSameBytesInEveryTimeZone(GeneratedFile file) {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            GeneratedFile again = files().filter(other -> other.name().equals(file.name())).findFirst().orElseThrow();
            assertThat(again.bytes()).isEqualTo(file.bytes());
        } finally {
            TimeZone.setDefault(here);
        }
    }

    /** Generators promise the same bytes for ever; whoever changes a writer changes the files of every generator. */
    @Test
    void theBytesAreThoseOfYesterday() {
        assertThat(files().map(file -> file.name() + " " + Sha256.of(file.bytes()).substring(0, 16)))
                .containsExactly("releve.ods ef9ea879c935d5ed", "releve.xlsx fce1e88594562ba7",
                        "rendu.odt 00a1422a4f76f5c1", "rendu.docx 1e2f6b91efb7c528", "rendu.pdf 55125b649ac96c71",
                        "dossier.zip 3196546f6c0ff8b0", "message.eml 537dafc675c16ee0", "ton.wav 9fbe7f0e1faf141e",
                        "code.svg e4f4aa8fc00f4c2e",
                        "vallon.png 5fa84ad09948b5b0",
                        "agenda.ics 166ab7f6ae3766bc", "table.csv 6d1ac93fc5cbba2f");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("U+0007", run(() -> Cell.of("bell \u0007"))),
                arguments("U+D83D", run(() -> new Block.Paragraph("half \uD83D"))),
                arguments("write such a number as a text", run(() -> Cell.of(new BigDecimal("1234567890123456")))),
                arguments("write it as a text", run(() -> Cell.of(LocalDate.of(1900, 2, 28)))),
                arguments("write 1 to 31 characters", run(() -> new Sheet("a/b", List.of(List.of(Cell.of("x")))))),
                arguments("has no head", run(() -> new Sheet("a", List.of()))),
                arguments("needs a sheet", run(() -> Spreadsheets.ods("a.ods", List.of()))),
                arguments("two sheets are called 'notes'", run(() -> Spreadsheets.xlsx("a.xlsx",
                        List.of(SHEETS.getLast(), new Sheet("notes", SHEETS.getLast().rows()))))),
                arguments("from 1 to 6, not 7", run(() -> new Block.Heading(7, "x"))),
                arguments("all of one length", run(() -> new Block.Table(List.of(List.of("a"), List.of("a", "b"))))),
                arguments("keep to those of Western Europe",
                        run(() -> Pdf.of("a.pdf", List.of(new Block.Paragraph("Ω"))))),
                arguments("no name of a header", run(() -> mail("From:", "x", "x"))),
                arguments("holds the end of a line", run(() -> mail("From", "x\r\nBcc: y", "x"))),
                arguments("998 bytes at most", run(() -> mail("From", "x", "é".repeat(500)))),
                arguments("no path within an archive", run(() -> zip("../a"))),
                arguments("no path within an archive", run(() -> zip("/a"))),
                arguments("no path within an archive", run(() -> zip("a\\b"))),
                arguments("holds 'a' twice", run(() -> zip("a", "a"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String sentence, Executable call) {
        assertThatThrownBy(call::execute).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(sentence);
    }

    private static Executable run(Executable call) {
        return call;
    }

    private static void mail(String header, String value, String body) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put(header, value);
        Mail.eml("a.eml", headers, body);
    }

    private static void zip(String... names) {
        Archive.zip("a.zip", Stream.of(names).map(name -> PlainText.of(name, "x")).toList());
    }
}
