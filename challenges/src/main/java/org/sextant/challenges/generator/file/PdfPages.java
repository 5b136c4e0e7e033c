package org.sextant.challenges.generator.file;

import java.util.ArrayList;
import java.util.List;

/** Pages that fill from top to bottom. Lengths are in points, positions from the lower left corner. */
final class PdfPages {
    static final int BODY = 11;
    static final int WIDTH = 595;
    static final int HEIGHT = 842;
    static final int MARGIN = 57;
    static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private final List<StringBuilder> pages = new ArrayList<>(List.of(new StringBuilder()));
    private int top = HEIGHT - MARGIN;

    /** Where the next piece begins. */
    int top() {
        return top;
    }

    /** Goes down by a height. */
    void down(int height) {
        top -= height;
    }

    /** Begins a page. */
    void next() {
        pages.add(new StringBuilder());
        top = HEIGHT - MARGIN;
    }

    /** Begins a page where a piece of this height has no room left. */
    void room(int height) {
        if (height > HEIGHT - 2 * MARGIN) {
            throw new IllegalArgumentException("a row of the table is higher than a page; shorten its texts");
        }
        if (top - height < MARGIN) {
            next();
        }
    }

    /** A paragraph over the whole width, and a little space. */
    void text(String text, PdfFont font, int size) {
        for (String line : font.lines(text, size, TEXT_WIDTH)) {
            room(lineHeight(size));
            line(line, font, size, MARGIN, top - size);
            down(lineHeight(size));
        }
        down(size / 2);
    }

    /** One line of text, its base line at a height. */
    void line(String text, PdfFont font, int size, int left, int base) {
        pages.getLast().append("BT /").append(font.key()).append(' ').append(size).append(" Tf ").append(left)
                .append(' ')
                .append(base).append(" Td (").append(font.encoded(text)).append(") Tj ET\n");
    }

    /** The outline of a rectangle whose upper side is at {@link #top}. */
    void box(int left, int width, int height) {
        pages.getLast().append("0.5 w ").append(left).append(' ').append(top - height).append(' ').append(width)
                .append(' ').append(height).append(" re S\n");
    }

    static int lineHeight(int size) {
        return size * 14 / 10;
    }

    /** What is drawn on each page. */
    List<String> contents() {
        return pages.stream().map(StringBuilder::toString).toList();
    }
}
