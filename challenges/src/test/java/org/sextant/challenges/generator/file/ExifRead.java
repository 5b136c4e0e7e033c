package org.sextant.challenges.generator.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;

/** What a camera wrote into a JPEG file, as the JDK reads a TIFF directory: the text of each field by its number. */
public final class ExifRead {
    private static final int CAMERA = 0x8769;
    private static final int GPS = 0x8825;
    private static final int BESIDE = 0x10000;

    private ExifRead() {
    }

    /** Fields of the place have 65536 added to their number. */
    public static Map<Integer, String> of(byte[] jpeg) {
        int start = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("Exif\0\0") + 6;
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = ImageIO
                .createImageInputStream(new ByteArrayInputStream(Arrays.copyOfRange(jpeg, start, jpeg.length)))) {
            reader.setInput(in);
            Map<Integer, String> found = new TreeMap<>();
            read(TIFFDirectory.createFromMetadata(reader.getImageMetadata(0)), 0, found);
            return found;
        } catch (IOException e) {
            throw new AssertionError("no metadata", e);
        } finally {
            reader.dispose();
        }
    }

    private static void read(TIFFDirectory directory, int add, Map<Integer, String> found) {
        for (TIFFField field : directory.getTIFFFields()) {
            if (field.getTagNumber() == CAMERA || field.getTagNumber() == GPS) {
                read(field.getDirectory(), field.getTagNumber() == GPS ? BESIDE : 0, found);
            } else {
                found.put(add + field.getTagNumber(), text(field));
            }
        }
    }

    private static String text(TIFFField field) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < field.getCount(); i++) {
            all.append(i == 0 ? "" : " ").append(field.getValueAsString(i));
        }
        return all.toString();
    }
}
