package org.sextant.challenges.generator.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;

/**
 * Compresses (zlib, RFC 1950 and 1951) with the fixed codes and repetitions at a few distances only. Less tight than zlib,
 * yet the same bytes on every machine, which no build of zlib promises.
 */
final class Deflate {
    private static final int LEAST = 3;
    private static final int MOST = 258;
    private static final int END = 256;
    private static final int[] LENGTHS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67,
            83, 99, 115, 131, 163, 195, 227, 258};
    private static final int[] DISTANCES = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513,
            769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    private Deflate() {
    }

    /** The content as a zlib stream; what stood so many bytes earlier is not written again. */
    static byte[] zlib(byte[] content, int... distances) {
        Deflate deflate = new Deflate();
        deflate.out.writeBytes(new byte[]{0x78, 0x01});
        deflate.bits(1, 1);
        deflate.bits(1, 2);
        for (int at = 0; at < content.length;) {
            int best = 0;
            int from = 1;
            for (int distance : distances) {
                int length = repeated(content, at, distance);
                from = length > best ? distance : from;
                best = Math.max(best, length);
            }
            if (best < LEAST) {
                deflate.literal(content[at] & 0xFF);
                at++;
            } else {
                deflate.repeat(best, from);
                at += best;
            }
        }
        deflate.literal(END);
        deflate.bits(0, 7);
        Adler32 sum = new Adler32();
        sum.update(content);
        deflate.out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return deflate.out.toByteArray();
    }

    private static int repeated(byte[] content, int at, int distance) {
        int length = 0;
        while (at >= distance && length < MOST && at + length < content.length
                && content[at + length] == content[at + length - distance]) {
            length++;
        }
        return length;
    }

    private void repeat(int length, int distance) {
        int code = below(LENGTHS, length);
        literal(END + 1 + code);
        bits(length - LENGTHS[code], code < 8 || code == 28 ? 0 : (code - 4) / 4);
        int way = below(DISTANCES, distance);
        reversed(way, 5);
        bits(distance - DISTANCES[way], way < 4 ? 0 : (way - 2) / 2);
    }

    private static int below(int[] bases, int value) {
        int i = bases.length - 1;
        while (bases[i] > value) {
            i--;
        }
        return i;
    }

    /** A byte, the end or the code of a length, in the fixed code. */
    private void literal(int value) {
        if (value < 144) {
            reversed(0x30 + value, 8);
        } else if (value < 256) {
            reversed(0x190 + value - 144, 9);
        } else if (value < 280) {
            reversed(value - 256, 7);
        } else {
            reversed(0xC0 + value - 280, 8);
        }
    }

    private void reversed(int value, int length) {
        bits(Integer.reverse(value) >>> (32 - length), length);
    }

    /** Appends bits, lowest first; whole bytes go out. */
    private void bits(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= 8) {
            out.write(bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
