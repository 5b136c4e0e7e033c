package org.sextant.challenges.generator.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a camera writes into a photo beside the picture (Exif 2.32).
 *
 * @param model  of the camera
 * @param taken  in local time, to the second
 * @param artist who owns the camera, or empty
 * @param place  where it was taken, or null when the camera does not say
 */
public record Exif(String model, LocalDateTime taken, String artist, @Nullable Place place) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final int BYTE = 1;
    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int UNDEFINED = 7;

    /** A place in seconds of arc, north and east of zero; south and west are negative. */
    public record Place(int north, int east) {
    }

    private record Field(int tag, int type, int count, byte[] value) {
    }

    /** As a TIFF file without a picture, highest byte first. */
    byte[] tiff() {
        List<Field> first = new ArrayList<>(List.of(text(0x0110, model), text(0x0132, MOMENT.format(taken))));
        if (!artist.isEmpty()) {
            first.add(text(0x013B, artist));
        }
        List<Field> camera = List.of(new Field(0x9000, UNDEFINED, 4, "0232".getBytes(StandardCharsets.US_ASCII)),
                text(0x9003, MOMENT.format(taken)));
        List<Field> gps = place == null ? List.of() : gps(place);
        int pointers = place == null ? 1 : 2;
        int cameraAt = 8 + length(first) + 12 * pointers;
        first.add(new Field(0x8769, LONG, 1, number(cameraAt)));
        if (place != null) {
            first.add(new Field(0x8825, LONG, 1, number(cameraAt + length(camera))));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[]{'M', 'M', 0, 42, 0, 0, 0, 8});
        write(out, first);
        write(out, camera);
        if (!gps.isEmpty()) {
            write(out, gps);
        }
        return out.toByteArray();
    }

    private static List<Field> gps(Place place) {
        return List.of(new Field(0, BYTE, 4, new byte[]{2, 3, 0, 0}), text(1, place.north() < 0 ? "S" : "N"),
                angle(2, place.north()), text(3, place.east() < 0 ? "W" : "E"), angle(4, place.east()));
    }

    private static Field angle(int tag, int seconds) {
        int size = Math.abs(seconds);
        return new Field(tag, RATIONAL, 3, ByteBuffer.allocate(24).putInt(size / 3600).putInt(1)
                .putInt(size / 60 % 60).putInt(1).putInt(size % 60).putInt(1).array());
    }

    private static Field text(int tag, String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Field(tag, ASCII, bytes.length, bytes);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    /** Of a directory with its values; each value begins at an even place. */
    private static int length(List<Field> fields) {
        return 6 + 12 * fields.size() + fields.stream().mapToInt(field -> apart(field) ? even(field) : 0).sum();
    }

    private static boolean apart(Field field) {
        return field.value().length > 4;
    }

    private static int even(Field field) {
        return field.value().length + field.value().length % 2;
    }

    private static void write(ByteArrayOutputStream out, List<Field> fields) {
        int at = out.size() + 6 + 12 * fields.size();
        ByteBuffer directory = ByteBuffer.allocate(length(fields)).putShort((short) fields.size());
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        for (Field field : fields) {
            directory.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
            if (apart(field)) {
                directory.putInt(at + values.size());
                values.writeBytes(field.value());
                values.writeBytes(new byte[even(field) - field.value().length]);
            } else {
                directory.put(field.value()).put(new byte[4 - field.value().length]);
            }
        }
        out.writeBytes(directory.putInt(0).put(values.toByteArray()).array());
    }
}
