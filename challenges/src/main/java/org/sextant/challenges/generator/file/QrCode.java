package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;
import org.sextant.challenges.generator.GeneratedFile;

/**
 * A QR code of 33 by 33 modules (ISO/IEC 18004, version 4, level L, mask 0) that holds a text of 78 bytes at most, such as
 * an address, as a picture (SVG) with its quiet zone.
 */
public final class QrCode {
    private static final int SIZE = 33;
    private static final int QUIET = 4;
    private static final int DATA = 80; // codewords
    private static final int CHECK = 20;
    private static final int MOST = DATA - 2;
    private static final int FORMAT = 0b111011111000100; // level L, mask 0, with its check bits and its mask

    private final boolean[][] dark = new boolean[SIZE][SIZE];
    private final boolean[][] fixed = new boolean[SIZE][SIZE];

    private QrCode(byte[] text) {
        finder(0, 0);
        finder(0, SIZE - 7);
        finder(SIZE - 7, 0);
        square(SIZE - 9, SIZE - 9, 5, true);
        square(SIZE - 8, SIZE - 8, 3, false);
        square(SIZE - 7, SIZE - 7, 1, true);
        for (int i = 8; i < SIZE - 8; i++) {
            set(6, i, i % 2 == 0);
            set(i, 6, i % 2 == 0);
        }
        format();
        place(codewords(text));
    }

    public static GeneratedFile svg(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST) {
            throw new IllegalArgumentException("a QR code holds " + MOST + " bytes here, and \"" + text + "\" has "
                    + bytes.length);
        }
        int side = SIZE + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        QrCode code = new QrCode(bytes);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (code.dark[y][x]) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return PlainText.of(name, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" width=\"410\" height=\"410\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side
                + "v" + side + "H0z\"/><path d=\"" + path + "\"/></svg>\n");
    }

    private void set(int y, int x, boolean value) {
        dark[y][x] = value;
        fixed[y][x] = true;
    }

    private void square(int y, int x, int side, boolean value) {
        for (int i = 0; i < side * side; i++) {
            set(y + i / side, x + i % side, value);
        }
    }

    /** A corner square, within a light rim that may stand outside. */
    private void finder(int y, int x) {
        for (int i = 0; i < 81; i++) {
            int row = y - 1 + i / 9;
            int column = x - 1 + i % 9;
            if (row >= 0 && row < SIZE && column >= 0 && column < SIZE) {
                set(row, column, false);
            }
        }
        square(y, x, 7, true);
        square(y + 1, x + 1, 5, false);
        square(y + 2, x + 2, 3, true);
    }

    /** Twice: round the upper left corner, and shared between the two others. */
    private void format() {
        for (int i = 0; i < 15; i++) {
            boolean bit = ((FORMAT >> (14 - i)) & 1) == 1;
            int along = i < 6 ? i : i < 8 ? i + 1 : 0;
            set(i < 8 ? 8 : 14 - i + (i < 9 ? 1 : 0), i < 8 ? along : 8, bit);
            set(i < 7 ? SIZE - 1 - i : 8, i < 7 ? 8 : SIZE - 15 + i, bit);
        }
        set(SIZE - 8, 8, true);
    }

    /** The text as codewords, filled up, then what lets readers mend. */
    private static int[] codewords(byte[] text) {
        int[] words = new int[DATA + CHECK];
        words[0] = (0b0100 << 4) | (text.length >> 4);
        words[1] = (text.length << 4) & 0xFF;
        for (int i = 0; i < text.length; i++) {
            words[i + 1] |= (text[i] & 0xFF) >> 4;
            words[i + 2] = (text[i] << 4) & 0xFF;
        }
        for (int i = text.length + 2; i < DATA; i++) {
            words[i] = (i - text.length) % 2 == 0 ? 0xEC : 0x11;
        }
        int[] rest = remainder(words);
        System.arraycopy(rest, 0, words, DATA, CHECK);
        return words;
    }

    /** What is left of the data over the polynomial whose roots are the first powers of two (Reed-Solomon). */
    private static int[] remainder(int[] words) {
        int[] divisor = new int[CHECK];
        divisor[CHECK - 1] = 1;
        int root = 1;
        for (int i = 0; i < CHECK; i++) {
            for (int j = 0; j < CHECK; j++) {
                divisor[j] = times(divisor[j], root) ^ (j + 1 < CHECK ? divisor[j + 1] : 0);
            }
            root = times(root, 2);
        }
        int[] rest = new int[CHECK];
        for (int i = 0; i < DATA; i++) {
            int factor = words[i] ^ rest[0];
            System.arraycopy(rest, 1, rest, 0, CHECK - 1);
            rest[CHECK - 1] = 0;
            for (int j = 0; j < CHECK; j++) {
                rest[j] ^= times(divisor[j], factor);
            }
        }
        return rest;
    }

    /** A product in the field of 256 elements of QR codes. */
    private static int times(int one, int other) {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--) {
            product = (product << 1) ^ ((product >> 7) * 0x11D);
            product ^= ((other >> bit) & 1) * one;
        }
        return product;
    }

    /** In columns of two, from the right, up and down by turns, round what is fixed; every other module is turned over. */
    private void place(int[] words) {
        int bit = 0;
        for (int right = SIZE - 1; right >= 1; right -= 2) {
            int column = right <= 6 ? right - 1 : right;
            boolean up = ((column + 1) & 2) == 0;
            for (int i = 0; i < 2 * SIZE; i++) {
                int y = up ? SIZE - 1 - i / 2 : i / 2;
                int x = column - i % 2;
                if (!fixed[y][x]) {
                    boolean value = bit < 8 * words.length && ((words[bit / 8] >> (7 - bit % 8)) & 1) == 1;
                    dark[y][x] = value != ((x + y) % 2 == 0);
                    bit++;
                }
            }
        }
    }
}
