package org.sextant.challenges.bank.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The sentences of a text in Markdown. Code, tables and quotations are what is worked on, not what is said, and do not
 * count; a heading, an item of a list and a paragraph each end a sentence.
 */
final class Sentences {
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *(```|~~~).*?(^ *\\1 *$|\\z)");
    private static final Pattern SHOWN = Pattern.compile("(?m)^ *[|>].*$");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern ITEM = Pattern.compile("(?m)^ *(?:[-*+]|\\d+[.)]|#+) +");
    private static final Pattern MARKS = Pattern.compile("[*_`]+|\\\\(?=\\p{Punct})");
    private static final Pattern BLOCKS = Pattern.compile("\\n *\\n");
    /** What ends with a full stop and no sentence: an initial, as in "M. Diallo". */
    private static final Pattern INITIAL = Pattern.compile("(?s).*\\b\\p{Lu}\\. *");

    private Sentences() {
    }

    static List<String> of(String markdown) {
        String said = SHOWN.matcher(FENCED.matcher(markdown).replaceAll("\n\n")).replaceAll("\n");
        String items = ITEM.matcher(LINK.matcher(said).replaceAll("$1")).replaceAll("\n\n");
        return BLOCKS.splitAsStream(MARKS.matcher(items).replaceAll("")).flatMap(block -> split(block).stream())
                .filter(sentence -> !Words.of(sentence).isEmpty()).toList();
    }

    private static List<String> split(String block) {
        String text = block.strip().replaceAll("\\s+", " ");
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.FRENCH);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(start, end);
            if (end == text.length() || !INITIAL.matcher(sentence).matches()) {
                sentences.add(sentence.strip());
                start = end;
            }
        }
        return sentences;
    }
}
