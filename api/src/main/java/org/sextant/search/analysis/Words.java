package org.sextant.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a text. What a teacher would miss survives: {@code C++}, {@code C#}, {@code .odt}, {@code @moteurs},
 * {@code n°1}, {@code 1.2}. Articles that are elided are no words and not part of them: {@code l'image} is the word image.
 */
public final class Words {
    private static final int LONGEST = 64;
    private static final int EXTENSION = 5;
    private static final int ELIDED_LENGTH = 8;
    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu", "presqu", "quelqu");
    /** What begins like an elision and is one word. */
    private static final Set<String> WHOLE = Set.of("n'importe");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    /** The words in their order; an overlay stands before the word whose place it shares. */
    public static List<Token> of(String text) {
        Words words = new Words(text);
        for (int at = 0; at < text.length();) {
            at = words.read(at);
        }
        return words.tokens;
    }

    /** Reads what begins at a place, and tells where to go on. */
    private int read(int at) {
        int c = text.codePointAt(at);
        if (Signs.isOfWord(c)) {
            return word(at);
        } else if (c == '@' || c == '#' || c == '.') {
            return sign(at);
        }
        return at + Character.charCount(c);
    }

    private int word(int start) {
        int end = end(start);
        if (end - start == 1) {
            int marked = marked(start, end);
            if (marked > end) {
                return marked;
            }
        }
        pieces(start, end);
        return end;
    }

    /** A single letter with a sign that is part of its name: {@code C++}, {@code C#}, {@code n°1}. */
    private int marked(int start, int end) {
        if (text.startsWith("++", end)) {
            return add(start, end + 2, false);
        } else if (text.startsWith("#", end) && !isWordAt(end + 1)) {
            return add(start, end + 1, false);
        }
        return Character.toLowerCase(text.charAt(start)) == 'n' && end < text.length()
                && Signs.isDegree(text.charAt(end)) ? number(start, end + 1) : end;
    }

    private int number(int start, int afterSign) {
        int digits = afterSign;
        while (digits < text.length() && Character.isSpaceChar(text.charAt(digits))) {
            digits++;
        }
        int end = digits;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == digits) {
            return afterSign;
        }
        String number = "n°" + text.substring(digits, Math.min(end, digits + LONGEST));
        tokens.add(new Token(start, end, number, number, true));
        return add(digits, end, false);
    }

    /** A name such as {@code @moteurs}, an ending such as {@code .odt}, or the sign alone. */
    private int sign(int at) {
        int end = isWordAt(at + 1) ? end(at + 1) : at + 1;
        boolean alone = end == at + 1;
        if (text.charAt(at) == '.' && (alone || isWordBefore(at) && end - at > EXTENSION)) {
            return at + 1;
        } else if (alone) {
            return isWordBefore(at) ? end : add(at, end, false);
        } else if (text.charAt(at) == '.' && !Character.isLetter(text.codePointAt(at + 1))) {
            return at + 1;
        }
        add(at, end, true);
        return at + 1;
    }

    private int end(int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean within = Signs.isWithinWord(c) || (c == '.' || c == ',') && isDigit(at - 1) && isDigit(next);
            if (!Signs.isOfWord(c) && !(within && isWordAt(next))) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The parts of a compound one after the other, and over the first of them all in one: {@code wi-fi} is wifi too. */
    private void pieces(int start, int end) {
        if (isWhole(start, end)) {
            add(start, end, false);
            return;
        }
        List<int[]> parts = new ArrayList<>();
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || Signs.isHyphen(text.charAt(at))) {
                int begin = afterArticles(from, at);
                int finish = beforePossessive(begin, at);
                if (finish > begin) {
                    parts.add(new int[]{begin, finish});
                }
                from = at + 1;
            }
        }
        if (parts.size() > 1 && text.substring(start, end).chars().anyMatch(Character::isLetter)) {
            joined(parts);
        }
        parts.forEach(part -> add(part[0], part[1], false));
    }

    /** Whether it is one word, as most are. */
    private boolean isWhole(int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Signs.isHyphen(c) || Signs.isApostrophe(c)) {
                return false;
            }
        }
        return true;
    }

    private void joined(List<int[]> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(text, part[0], part[1]));
        String exact = cut(Folding.exact(all.toString()));
        tokens.add(new Token(parts.getFirst()[0], parts.getLast()[1], exact, Folding.plain(exact), true));
    }

    private int afterArticles(int start, int end) {
        for (int at = start; at < Math.min(end, start + ELIDED_LENGTH); at++) {
            if (Signs.isApostrophe(text.charAt(at))) {
                boolean elided = ELIDED.contains(Folding.exact(text.substring(start, at)))
                        && !WHOLE.contains(Folding.exact(text.substring(start, Math.min(end, start + LONGEST))));
                return elided ? afterArticles(at + 1, end) : start;
            }
        }
        return start;
    }

    private int beforePossessive(int start, int end) {
        boolean possessive = end - start > 2 && Signs.isApostrophe(text.charAt(end - 2))
                && Character.toLowerCase(text.charAt(end - 1)) == 's';
        return possessive ? end - 2 : end;
    }

    private int add(int start, int end, boolean overlay) {
        String exact = cut(Folding.exact(text.substring(start, end)));
        String plain = Folding.plain(exact);
        if (!plain.isEmpty()) {
            tokens.add(new Token(start, end, exact, plain, overlay));
        }
        return end;
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }

    private boolean isWordAt(int at) {
        return at < text.length() && Signs.isOfWord(text.codePointAt(at));
    }

    private boolean isWordBefore(int at) {
        return at > 0 && Signs.isOfWord(text.codePointBefore(at));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
