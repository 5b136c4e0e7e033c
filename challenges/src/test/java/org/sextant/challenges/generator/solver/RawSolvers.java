package org.sextant.challenges.generator.solver;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sextant.challenges.generator.file.ExifRead;

import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of files that must be read in the right way before they tell anything. */
final class RawSolvers {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private RawSolvers() {
    }

    /** How many towns four exports name, and the sum of one. */
    static Map<String, String> mixedExports(Handout handout) {
        Map<String, Integer> sums = new TreeMap<>();
        handout.archive().values().stream().flatMap(file -> rows(file).stream()).forEach(row -> sums
                .merge(row.getFirst(), Integer.parseInt(row.getLast()), Integer::sum));
        return Map.of("villes", String.valueOf(sums.size()), "total",
                String.valueOf(Tables.in(sums, handout.told("ville"))));
    }

    private static List<List<String>> rows(byte[] bytes) {
        String text = text(bytes);
        char separator = text.charAt(text.indexOf("Ville") + 5);
        return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream().skip(1)
                .map(CsvRecord::getFields)
                .toList();
    }

    private static String text(byte[] bytes) {
        if (bytes[0] == (byte) 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return read.contains("Ã") ? new String(read.getBytes(WINDOWS), StandardCharsets.UTF_8) : read;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The photo taken in the minute of arc of the home, and the one that names somebody. */
    static Map<String, String> photoTraces(Handout handout) {
        String home = handout.told("maison");
        Map<String, Map<Integer, String>> photos = new TreeMap<>();
        handout.archive().forEach((path, bytes) -> photos.put(path.substring(path.lastIndexOf('/') + 1),
                ExifRead.of(bytes)));
        return Map.of("photo", only(photos.entrySet().stream().filter(photo -> home.equals(place(photo.getValue())))
                .map(Map.Entry::getKey).toList()), "nommee",
                only(photos.entrySet().stream().filter(photo -> photo.getValue().containsKey(0x013B))
                        .map(Map.Entry::getKey).toList()));
    }

    private static String place(Map<Integer, String> exif) {
        if (!exif.containsKey(0x10002)) {
            return "";
        }
        return angle(exif.getOrDefault(0x10002, "")) + " nord, " + angle(exif.getOrDefault(0x10004, ""))
                + (exif.getOrDefault(0x10003, "").equals("W") ? " ouest" : " est");
    }

    private static String angle(String parts) {
        String[] numbers = parts.split("/1 ?");
        return "%s° %02d′".formatted(numbers[0], Integer.parseInt(numbers[1]));
    }
}
