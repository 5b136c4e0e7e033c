package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sextant.challenges.bank.report.Block.Bar;
import org.sextant.challenges.bank.report.Block.Bars;
import org.sextant.challenges.bank.report.Block.Columns;

/** Bars as pictures in SVG. Each figure is written beside its bar, so that nothing is told by length alone. */
final class Plot {
    private static final int WIDTH = 360;
    private static final int LINE = 24;
    private static final int THICKNESS = 14;
    private static final int LABEL = 46;
    private static final double SMALL_LETTER = 7.1;
    private static final double LARGE_LETTER = 8.6;
    private static final int LONGEST_NAME = 24;
    private static final int HEIGHT = 130;
    private static final int TOP = 18;
    private static final int BOTTOM = 20;

    private Plot() {
    }

    /** Names to the left, bars to the right. */
    static String of(Bars bars) {
        double left = bars.bars().stream().mapToDouble(bar -> width(name(bar))).max().orElse(0) + 8;
        double full = bars.full().orElse(bars.bars().stream().mapToDouble(Bar::figure).max().orElse(1));
        double scale = (WIDTH - left - LABEL) / Math.max(full, 1);
        String lines = IntStream.range(0, bars.bars().size())
                .mapToObj(i -> line(bars.bars().get(i), i * LINE, left, scale)).collect(Collectors.joining());
        return svg(bars.caption(), bars.bars(), bars.bars().size() * LINE, lines);
    }

    private static String line(Bar bar, int top, double left, double scale) {
        double width = bar.figure() * scale;
        double middle = top + LINE / 2.0;
        String marker = bar.marker().isEmpty()
                ? ""
                : Html.empty("path", "class=\"marker\" d=\"M" + Html.number(left + bar.marker().getAsDouble() * scale)
                        + " " + (top + 2) + "v" + (LINE - 4) + "\"");
        return text("name", left - 8, middle, "end", name(bar))
                + Html.empty("path", "class=\"track\" d=\"M" + Html.number(left) + " " + Html.number(middle) + "H"
                        + (WIDTH - LABEL) + "\"")
                + rect(left, middle - THICKNESS / 2.0, width, THICKNESS) + marker
                + text("label", WIDTH, middle, "end", bar.label());
    }

    /** Bars side by side, the beginnings of their ranges below. */
    static String of(Columns columns) {
        List<Bar> bars = columns.bars();
        double most = Math.max(1, bars.stream().mapToDouble(Bar::figure).max().orElse(1));
        double step = (double) WIDTH / Math.max(1, bars.size());
        String lines = IntStream.range(0, bars.size()).mapToObj(i -> {
            double height = bars.get(i).figure() / most * (HEIGHT - TOP - BOTTOM);
            double middle = (i + 0.5) * step;
            return rect(i * step + 1, HEIGHT - BOTTOM - height, step - 2, height)
                    + (bars.get(i).figure() == 0
                            ? ""
                            : text("label", middle, HEIGHT - BOTTOM - height - 8, "middle", bars.get(i).label()))
                    + text("name", middle, HEIGHT - BOTTOM / 2.0, "middle", bars.get(i).name());
        }).collect(Collectors.joining());
        return svg(columns.caption(), bars, HEIGHT, lines
                + Html.empty("path", "class=\"track\" d=\"M0 " + (HEIGHT - BOTTOM) + "H" + WIDTH + "\""));
    }

    private static String svg(String caption, List<Bar> bars, int height, String inner) {
        String words = bars.stream().map(bar -> bar.name() + " " + bar.label()).collect(Collectors.joining(", "));
        return Html.of("svg", "viewBox=\"0 0 " + WIDTH + " " + Math.max(1, height) + "\" role=\"img\" aria-label=\""
                + Html.text(caption + ": " + words) + "\"", inner);
    }

    private static String rect(double x, double y, double width, double height) {
        return Html.empty("rect", "class=\"bar\" x=\"" + Html.number(x) + "\" y=\"" + Html.number(y) + "\" width=\""
                + Html.number(Math.max(0, width)) + "\" height=\"" + Html.number(height) + "\" rx=\"2\"");
    }

    private static String text(String kind, double x, double y, String anchor, String text) {
        return Html.of("text", "class=\"" + kind + "\" x=\"" + Html.number(x) + "\" y=\"" + Html.number(y)
                + "\" text-anchor=\"" + anchor + "\"", Html.text(text));
    }

    /** About as wide as the widest of the usual fonts writes it. */
    private static double width(String name) {
        return name.chars().mapToDouble(letter -> Character.isUpperCase(letter) ? LARGE_LETTER : SMALL_LETTER).sum();
    }

    private static String name(Bar bar) {
        return Words.shortened(bar.name(), LONGEST_NAME);
    }
}
