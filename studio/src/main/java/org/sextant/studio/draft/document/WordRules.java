package org.sextant.studio.draft.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sextant.studio.draft.document.SequenceRules.Pair;
import org.sextant.studio.draft.document.Span.Kind;

/** Which words of a text were changed. */
final class WordRules {
    /** A word, or a sign, with the blanks before it. */
    private static final Pattern PIECE = Pattern.compile("\\s*(?:[\\p{L}\\p{M}\\p{N}]+|\\S)|\\s+");

    private WordRules() {
    }

    /** The earlier and the later text in one, word by word. */
    static List<Span> spans(String before, String after) {
        List<String> earlier = pieces(before);
        List<String> later = pieces(after);
        Spans spans = new Spans(new ArrayList<>());
        int i = 0;
        int j = 0;
        for (Pair pair : SequenceRules.common(earlier, later)) {
            spans.add(Kind.REMOVED, earlier.subList(i, pair.before()));
            spans.add(Kind.ADDED, later.subList(j, pair.after()));
            spans.add(Kind.KEPT, List.of(earlier.get(pair.before())));
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        spans.add(Kind.REMOVED, earlier.subList(i, earlier.size()));
        spans.add(Kind.ADDED, later.subList(j, later.size()));
        return List.copyOf(spans.list());
    }

    /** Whether a word was kept, so that the two texts are read as one that was reworded. */
    static boolean keepAWord(List<Span> spans) {
        return spans.stream().filter(span -> span.kind() == Kind.KEPT)
                .anyMatch(span -> span.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Spans as they grow: what follows another of its kind becomes one with it. */
    private record Spans(List<Span> list) {
        void add(Kind kind, List<String> pieces) {
            String text = String.join("", pieces);
            if (text.isEmpty()) {
                return;
            }
            boolean goesOn = !list.isEmpty() && list.getLast().kind() == kind;
            list.add(new Span(kind, goesOn ? list.removeLast().text() + text : text));
        }
    }
}
