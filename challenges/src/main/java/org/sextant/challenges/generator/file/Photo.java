package org.sextant.challenges.generator.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.sextant.challenges.generator.GeneratedFile;

/**
 * A photo (JPEG) with what the camera says of it: a hill before the sky, in squares of eight pixels of one colour each, so
 * that no cosine is computed and every machine writes the same bytes.
 *
 * @param columns squares beside each other
 * @param rows    squares above each other
 * @param hill    how the hill rises, from 1
 * @param palette two colours or more, as 0xRRGGBB: sky, hill
 */
public record Photo(int columns, int rows, int hill, List<Integer> palette, Exif exif) {
    private static final int DC_CODES = 12; // each of four bits

    public Photo {
        palette = List.copyOf(palette);
        if (columns < 1 || rows < 1 || columns > 500 || rows > 500 || hill < 1 || palette.size() < 2) {
            throw new IllegalArgumentException("no photo has " + columns + " by " + rows + " squares and "
                    + palette.size() + " colours");
        }
    }

    public GeneratedFile jpg(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xD8});
        byte[] tiff = exif.tiff();
        segment(out, 0xE1, ByteBuffer.allocate(6 + tiff.length).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff).array());
        byte[] steps = new byte[65];
        Arrays.fill(steps, 1, 65, (byte) 8);
        segment(out, 0xDB, steps);
        segment(out, 0xC0, ByteBuffer.allocate(15).put((byte) 8).putShort((short) (8 * rows))
                .putShort((short) (8 * columns)).put(new byte[]{3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0}).array());
        byte[] levels = new byte[17 + DC_CODES];
        levels[4] = DC_CODES;
        for (int i = 0; i < DC_CODES; i++) {
            levels[17 + i] = (byte) i;
        }
        segment(out, 0xC4, levels);
        byte[] rest = new byte[18];
        rest[0] = 0x10;
        rest[1] = 1;
        segment(out, 0xC4, rest);
        segment(out, 0xDA, new byte[]{3, 1, 0, 2, 0, 3, 0, 0, 63, 0});
        out.writeBytes(squares());
        out.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xD9});
        return new GeneratedFile(name, out.toByteArray());
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.writeBytes(ByteBuffer.allocate(4 + content.length).put((byte) 0xFF).put((byte) marker)
                .putShort((short) (content.length + 2)).put(content).array());
    }

    /** Of each square its three levels, as differences from the square before, and the end of the block. */
    private byte[] squares() {
        Bits bits = new Bits();
        int[] before = new int[3];
        for (int i = 0; i < rows * columns; i++) {
            int[] now = levels(colour(i % columns, i / columns));
            for (int k = 0; k < 3; k++) {
                int difference = now[k] - before[k];
                int size = 32 - Integer.numberOfLeadingZeros(Math.abs(difference));
                bits.put(size, 4);
                bits.put(difference < 0 ? difference + (1 << size) - 1 : difference, size);
                bits.put(0, 1);
                before[k] = now[k];
            }
        }
        return bits.bytes();
    }

    private int colour(int x, int y) {
        int wave = Math.max(2, columns / hill);
        int top = rows / 2 + Math.abs(x % wave * 2 - wave) * rows / (3 * wave);
        return palette.get(y > top ? 1 + (x + y) % (palette.size() - 1) : 0);
    }

    /** Brightness, blue and red, each from -128 to 127. */
    private static int[] levels(int colour) {
        int red = colour >> 16 & 0xFF;
        int green = colour >> 8 & 0xFF;
        int blue = colour & 0xFF;
        int bright = (299 * red + 587 * green + 114 * blue) / 1000;
        return new int[]{bright - 128, (blue - bright) * 564 / 1000, Math.min(127, (red - bright) * 713 / 1000)};
    }

    /** Bits, highest first; a byte of ones is followed by a zero, as JPEG asks. */
    private static final class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int bits;
        private int count;

        void put(int value, int length) {
            bits = bits << length | value;
            count += length;
            while (count >= 8) {
                int whole = bits >> (count - 8) & 0xFF;
                out.write(whole);
                if (whole == 0xFF) {
                    out.write(0);
                }
                count -= 8;
                bits &= (1 << count) - 1;
            }
        }

        byte[] bytes() {
            if (count > 0) {
                put((1 << (8 - count)) - 1, 8 - count);
            }
            return out.toByteArray();
        }
    }
}
