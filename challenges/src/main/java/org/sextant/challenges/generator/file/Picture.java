package org.sextant.challenges.generator.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.sextant.challenges.generator.GeneratedFile;

/**
 * A drawn landscape (PNG, with a palette): a sun above two rows of hills, with some grain, which makes it weigh more. Its
 * bytes do not depend on a build of zlib, and follow from whole numbers alone.
 *
 * @param width   in pixels
 * @param height  in pixels
 * @param bits    1, 2 or 4 a pixel: 2, 4 or 16 colours
 * @param steep   how the hills rise, from 1
 * @param grain   of a thousand pixels, how many have another colour than what they are of
 * @param palette its first colours, as 0xRRGGBB: sky, hills, sun, hills before them
 */
public record Picture(int width, int height, int bits, int steep, int grain, List<Integer> palette) {
    public Picture {
        palette = List.copyOf(palette);
        if (width < 8 || height < 8 || steep < 1 || grain < 0 || grain > 999 || palette.size() < 4
                || !List.of(1, 2, 4).contains(bits)) {
            throw new IllegalArgumentException("no picture is " + width + " by " + height + " pixels of " + bits
                    + " bits, with " + palette.size() + " colours");
        }
    }

    public GeneratedFile png(String name) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits).put((byte) 3)
                .put(new byte[3]).array());
        chunk(file, "PLTE", colours());
        chunk(file, "IDAT", Deflate.zlib(rows(), 1, 1 + (width * bits + 7) / 8));
        chunk(file, "IEND", new byte[0]);
        return new GeneratedFile(name, file.toByteArray());
    }

    private byte[] colours() {
        ByteBuffer colours = ByteBuffer.allocate(3 * (1 << bits));
        for (int i = 0; i < 1 << bits; i++) {
            int colour = palette.get(i % palette.size());
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return colours.array();
    }

    /** Each row after the number of its filter, which is none. */
    private byte[] rows() {
        int length = 1 + (width * bits + 7) / 8;
        byte[] rows = new byte[length * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int shift = 8 - bits - x * bits % 8;
                int colour = colour(x, y) + (grainy(x, y) ? 1 : 0);
                rows[y * length + 1 + x * bits / 8] |= (byte) ((colour & ((1 << bits) - 1)) << shift);
            }
        }
        return rows;
    }

    /** By chance as it seems, and always the same. */
    private boolean grainy(int x, int y) {
        int mixed = (x * 0x2C1B3C6D ^ y * 0x297A2D39) * 0x5BD1E995;
        return (mixed >>> 12) % 1000 < grain;
    }

    private int colour(int x, int y) {
        int sunX = x - width * 3 / 4;
        int sunY = y - height / 4;
        int radius = Math.min(width, height) / 8;
        if (y > height * 3 / 4 + hill(x + width / 3) / 2) {
            return 3;
        }
        return y > height / 2 + hill(x) ? 1 : sunX * sunX + sunY * sunY < radius * radius ? 2 : 0;
    }

    /** From 0 to a quarter of the height. */
    private int hill(int x) {
        int wave = Math.max(2, width / (1 + steep));
        return Math.abs(x % wave * 2 - wave) * (height / 4) / wave;
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
