package org.sextant.challenges.generator.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A search equation with ET, OU, SAUF, parentheses and truncation; ET and SAUF bind more than OU, from left to right. */
final class Equation {
    private static final Pattern WORD = Pattern.compile("[()]|[^\\s()]+");

    private final Deque<String> rest;

    Equation(String text) {
        rest = new ArrayDeque<>(WORD.matcher(text).results().map(MatchResult::group).toList());
    }

    /** Whether a record with these key words is found; to be asked once. */
    boolean finds(List<String> words) {
        boolean found = any(words);
        if (!rest.isEmpty()) {
            throw new AssertionError("left over: " + rest);
        }
        return found;
    }

    private boolean any(List<String> words) {
        boolean found = all(words);
        while ("OU".equals(rest.peek())) {
            rest.pop();
            found |= all(words);
        }
        return found;
    }

    private boolean all(List<String> words) {
        boolean found = one(words);
        while ("ET".equals(rest.peek()) || "SAUF".equals(rest.peek())) {
            boolean without = rest.pop().equals("SAUF");
            found &= one(words) != without;
        }
        return found;
    }

    private boolean one(List<String> words) {
        String first = rest.pop();
        if (first.equals("(")) {
            boolean found = any(words);
            rest.pop();
            return found;
        }
        List<String> parts = new ArrayList<>(List.of(first));
        while (rest.peek() != null && !List.of("ET", "OU", "SAUF", ")", "(").contains(rest.peek())) {
            parts.add(rest.pop());
        }
        String term = String.join(" ", parts);
        return term.endsWith("*")
                ? words.stream().anyMatch(word -> word.startsWith(term.substring(0, term.length() - 1)))
                : words.contains(term);
    }
}
