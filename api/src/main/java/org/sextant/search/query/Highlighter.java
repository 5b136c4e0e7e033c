package org.sextant.search.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.search.analysis.Token;
import org.sextant.search.analysis.Words;
import org.sextant.search.index.Part;
import org.sextant.search.query.Marked.Range;

/** Marks words in a text, and cuts out of a long one where most of them stand. */
final class Highlighter {
    private static final int LONG = 240;
    private static final int BEFORE = 40;

    private Highlighter() {
    }

    static Marked marked(Part part, String text, @Nullable Plan plan) {
        List<Range> ranges = plan == null ? List.of() : ranges(text, plan.marks());
        int start = part == Part.BODY && text.length() > LONG ? start(text, ranges) : 0;
        int end = part == Part.BODY ? end(text, start) : text.length();
        List<Range> within = ranges.stream().filter(range -> range.start() >= start && range.end() <= end)
                .map(range -> new Range(range.start() - start, range.end() - start)).toList();
        String shown = text.substring(start, end);
        return new Marked(part, shown, within, html(shown, within));
    }

    static Marked marked(String title, List<Range> ranges) {
        return new Marked(Part.TITLE, title, List.copyOf(ranges), html(title, ranges));
    }

    private static List<Range> ranges(String text, Marks marks) {
        List<Range> ranges = new ArrayList<>();
        for (Token token : Words.of(text)) {
            if (!marks.isMarked(token)) {
                continue;
            }
            Range last = ranges.isEmpty() ? new Range(-1, -1) : ranges.getLast();
            if (token.start() >= last.end()) {
                ranges.add(new Range(token.start(), token.end()));
            } else if (token.end() > last.end()) {
                ranges.set(ranges.size() - 1, new Range(last.start(), token.end()));
            }
        }
        return ranges;
    }

    /** Where the stretch with the most marks begins, a little before the first of them, at a word. */
    private static int start(String text, List<Range> ranges) {
        int best = 0;
        long most = 0;
        for (Range first : ranges) {
            long count = ranges.stream()
                    .filter(r -> r.start() >= first.start() && r.end() <= first.start() + LONG - BEFORE).count();
            if (count > most) {
                most = count;
                best = first.start();
            }
        }
        int near = Math.max(0, Math.min(best - BEFORE, text.length() - LONG));
        int space = near == 0 ? -1 : gap(text, near);
        return space >= 0 && space < Math.max(best, near + BEFORE) ? space + 1 : near == 0 ? 0 : best;
    }

    private static int end(String text, int start) {
        if (start + LONG >= text.length()) {
            return text.length();
        }
        for (int at = start + LONG; at > start + LONG / 2; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(start + LONG)) ? start + LONG - 1 : start + LONG;
    }

    private static int gap(String text, int from) {
        for (int at = from; at < Math.min(text.length(), from + BEFORE); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static String html(String text, List<Range> ranges) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Range range : ranges) {
            escape(html, text, at, range.start());
            html.append("<mark>");
            escape(html, text, range.start(), range.end());
            html.append("</mark>");
            at = range.end();
        }
        escape(html, text, at, text.length());
        return html.toString();
    }

    private static void escape(StringBuilder html, String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
