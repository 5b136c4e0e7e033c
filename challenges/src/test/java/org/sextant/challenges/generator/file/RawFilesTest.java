package org.sextant.challenges.generator.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.generator.GeneratedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables in any encoding and photos that tell where they were taken, read back by other means. */
class RawFilesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<List<String>> ROWS = List.of(List.of("Ville", "Note"), List.of("Épinay", "a;b,c|d"),
            List.of("Nîmes", "dit \"oui\""));
    private static final List<Integer> PALETTE = List.of(0xBFDDF2, 0x5E8C61, 0xFFFFFF);

    @Test
    void aTableIsReadWithItsOwnEncodingAndSignOnly() {
        for (Charset encoding : List.of(WINDOWS, StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            for (char separator : new char[]{';', ',', '\t', '|'}) {
                GeneratedFile file = new RawTable(separator, encoding, false).of("table.csv", ROWS);
                assertThat(read(new String(file.bytes(), encoding), separator)).isEqualTo(ROWS);
            }
        }
        byte[] old = new RawTable(';', WINDOWS, false).of("table.csv", ROWS).bytes();
        assertThat(new String(old, StandardCharsets.UTF_8)).contains("\uFFFDpinay");
    }

    @Test
    void aBrokenTextIsMendedByTheWayBack() {
        String broken = new String(new RawTable(',', StandardCharsets.UTF_8, true).of("table.csv", ROWS).bytes(),
                StandardCharsets.UTF_8);
        assertThat(broken).contains("NÃ®mes").doesNotContain("Nîmes");
        assertThat(read(new String(broken.getBytes(WINDOWS), StandardCharsets.UTF_8), ',')).isEqualTo(ROWS);
    }

    @Test
    void aSignThatTheEncodingLacksIsRefused() {
        RawTable table = new RawTable(';', WINDOWS, false);
        assertThatThrownBy(() -> table.of("table.csv", List.of(List.of("東京"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("table.csv");
    }

    @Test
    void aPhotoShowsItsColoursAndTellsItsCameraTimeAndPlace() {
        Exif exif = new Exif("Lumo 5", LocalDateTime.of(2025, 4, 3, 17, 5, 9), "Lorenzo Bassi",
                new Exif.Place(47 * 3600 + 13 * 60 + 6, -(3600 + 33 * 60 + 20)));
        byte[] jpeg = new Photo(60, 40, 2, PALETTE, exif).jpg("match.jpg").bytes();
        PictureRead picture = PictureRead.of(jpeg);
        assertThat(List.of(picture.width(), picture.height())).isEqualTo(List.of(480, 320));
        assertThat(picture.colours()).hasSize(3).allSatisfy(colour -> assertThat(PALETTE)
                .anySatisfy(meant -> assertThat(distance(colour, meant)).isLessThan(10)));
        assertThat(ExifRead.of(jpeg)).containsEntry(0x0110, "Lumo 5").containsEntry(0x013B, "Lorenzo Bassi")
                .containsEntry(0x9003, "2025:04:03 17:05:09").containsEntry(0x10001, "N").containsEntry(0x10003, "W")
                .containsEntry(0x10002, "47/1 13/1 6/1").containsEntry(0x10004, "1/1 33/1 20/1");
    }

    @Test
    void aPhotoWithoutPlaceAndOwnerTellsNeither() {
        Exif exif = new Exif("Lumo 5", LocalDateTime.of(2025, 4, 3, 17, 5, 9), "", null);
        assertThat(ExifRead.of(new Photo(60, 40, 2, PALETTE, exif).jpg("chat.jpg").bytes()).keySet())
                .containsExactlyInAnyOrder(0x0110, 0x0132, 0x9000, 0x9003);
        assertThatThrownBy(() -> new Photo(0, 40, 2, PALETTE, exif)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<String>> read(String text, char separator) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(bare).stream().map(CsvRecord::getFields)
                .toList();
    }

    private static int distance(int one, int other) {
        return Math.abs((one >> 16) - (other >> 16)) + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
                + Math.abs((one & 0xFF) - (other & 0xFF));
    }
}
