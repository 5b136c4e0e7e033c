package org.sextant.challenges.generator.file;

/** How large headings are, alike in all formats. */
final class HeadingSize {
    private static final int[] POINTS = {20, 16, 14, 12, 11, 11};

    private HeadingSize() {
    }

    /** The size of a heading of level 1 to 6, in points. */
    static int points(int level) {
        return POINTS[level - 1];
    }
}
