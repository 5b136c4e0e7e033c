package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A QR code of version 4 and level L as a reader takes it from its picture. What it writes was also read once with another
 * reader, of other authors (jsQR).
 */
public final class QrRead {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SIZE = 33;
    private static final int QUIET = 4;

    private QrRead() {
    }

    public static String text(byte[] svg) {
        boolean[][] dark = new boolean[SIZE][SIZE];
        for (MatchResult module : MODULE.matcher(new String(svg, StandardCharsets.UTF_8)).results().toList()) {
            dark[Integer.parseInt(module.group(2)) - QUIET][Integer.parseInt(module.group(1)) - QUIET] = true;
        }
        StringBuilder format = new StringBuilder();
        for (int x : List.of(0, 1, 2, 3, 4, 5, 7, 8)) {
            format.append(dark[8][x] ? 1 : 0);
        }
        assertThat(format.toString()).as("level and mask").isEqualTo("11101111");
        List<Integer> words = words(dark);
        syndromes(words);
        assertThat(words.getFirst() >> 4).as("bytes").isEqualTo(4);
        byte[] text = new byte[((words.get(0) & 15) << 4) | (words.get(1) >> 4)];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) (((words.get(i + 1) & 15) << 4) | (words.get(i + 2) >> 4));
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static List<Integer> words(boolean[][] dark) {
        List<Integer> words = new ArrayList<>();
        int bits = 0;
        int word = 0;
        boolean up = true;
        for (int right : List.of(32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1)) {
            for (int i = 0; i < SIZE; i++) {
                int y = up ? SIZE - 1 - i : i;
                for (int column : new int[]{right, right - 1}) {
                    if (free(y, column) && words.size() < 100) {
                        word = (word << 1) | (dark[y][column] != ((y + column) % 2 == 0) ? 1 : 0);
                        if (++bits % 8 == 0) {
                            words.add(word);
                            word = 0;
                        }
                    }
                }
            }
            up = !up;
        }
        return words;
    }

    /** Neither in a corner, nor a ruler, nor the small square. */
    private static boolean free(int y, int x) {
        boolean corner = (y < 9 && x < 9) || (y < 9 && x > SIZE - 9) || (y > SIZE - 9 && x < 9);
        boolean square = y > 23 && y < 29 && x > 23 && x < 29;
        return !corner && !square && y != 6 && x != 6;
    }

    /** A word without faults is a multiple of what every power of two up to the nineteenth is a root of. */
    private static void syndromes(List<Integer> words) {
        int root = 1;
        for (int i = 0; i < 20; i++) {
            int sum = 0;
            for (int word : words) {
                sum = product(sum, root) ^ word;
            }
            assertThat(sum).as("syndrome %d", i).isZero();
            root = product(root, 2);
        }
    }

    private static int product(int one, int other) {
        int sum = 0;
        for (int left = one, right = other; right > 0; right >>= 1) {
            sum ^= (right & 1) == 1 ? left : 0;
            left = left > 127 ? (left << 1) ^ 0x11D : left << 1;
        }
        return sum;
    }
}
