package org.sextant.challenges.generator.file;

import java.util.ArrayList;
import java.util.List;

/** A table with borders; columns share the width by their longest text, rows stay whole. */
final class PdfTable {
    private static final int SIZE = 10;
    private static final int PADDING = 4;
    private static final int NARROWEST = 40;

    private PdfTable() {
    }

    static void draw(PdfPages pages, Block.Table table) {
        List<Integer> widths = widths(table);
        for (int row = 0; row < table.rows().size(); row++) {
            row(pages, table.rows().get(row), widths, row == 0 ? PdfFont.BOLD : PdfFont.REGULAR);
        }
        pages.down(SIZE);
    }

    private static List<Integer> widths(Block.Table table) {
        List<Integer> natural = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            int c = column;
            int longest = table.rows().stream().flatMap(row -> row.get(c).lines())
                    .mapToInt(line -> PdfFont.BOLD.width(line, SIZE)).max().orElse(0);
            natural.add(Math.max(NARROWEST, longest + 2 * PADDING + 1));
        }
        int sum = natural.stream().mapToInt(Integer::intValue).sum();
        return sum <= PdfPages.TEXT_WIDTH ? natural : natural.stream().map(n -> n * PdfPages.TEXT_WIDTH / sum).toList();
    }

    private static void row(PdfPages pages, List<String> cells, List<Integer> widths, PdfFont font) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(font.lines(cells.get(i), SIZE, widths.get(i) - 2 * PADDING));
        }
        int most = lines.stream().mapToInt(List::size).max().orElseThrow();
        int height = most * PdfPages.lineHeight(SIZE) + PADDING;
        pages.room(height);
        int left = PdfPages.MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            pages.box(left, widths.get(i), height);
            cell(pages, lines.get(i), font, left + PADDING);
            left += widths.get(i);
        }
        pages.down(height);
    }

    private static void cell(PdfPages pages, List<String> lines, PdfFont font, int left) {
        for (int i = 0; i < lines.size(); i++) {
            pages.line(lines.get(i), font, SIZE, left,
                    pages.top() - SIZE - PADDING / 2 - i * PdfPages.lineHeight(SIZE));
        }
    }
}
