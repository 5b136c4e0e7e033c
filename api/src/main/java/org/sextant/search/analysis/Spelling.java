package org.sextant.search.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words there are, for those who mistyped one: 1 edit from 4 letters, 2 from 8; two letters swapped are one edit.
 * Where none is as near as that, a word that is spoken nearly alike.
 */
public final class Spelling {
    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;
    private static final Comparator<Near> NEAREST = Comparator.comparingInt(Near::edits)
            .thenComparing(Near::startsOtherwise).thenComparing(Near::count, Comparator.reverseOrder())
            .thenComparing(Near::word);

    private final String[] words;
    private final int[] counts;
    /** Beside the words, so that most of them are passed over without being looked at. */
    private final int[] letters;
    private final int[] lengths;
    private final String[] sounds;

    /** Plain words with how often each stands somewhere. */
    public Spelling(Map<String, Integer> counted) {
        List<Map.Entry<String, Integer>> sorted = counted.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .toList();
        words = sorted.stream().map(Map.Entry::getKey).toArray(String[]::new);
        counts = sorted.stream().mapToInt(Map.Entry::getValue).toArray();
        letters = sorted.stream().mapToInt(entry -> letters(entry.getKey())).toArray();
        lengths = sorted.stream().mapToInt(entry -> entry.getKey().length()).toArray();
        sounds = sorted.stream().map(entry -> Sound.of(entry.getKey())).toArray(String[]::new);
    }

    /** All words with how often each stands somewhere. */
    public Map<String, Integer> counted() {
        Map<String, Integer> counted = HashMap.newHashMap(words.length);
        for (int i = 0; i < words.length; i++) {
            counted.put(words[i], counts[i]);
        }
        return counted;
    }

    /** The words nearest to one that is not there, best first; of those farther than the nearest, none. */
    public List<String> near(String plain, int most) {
        int allowed = plain.length() < ONE_FROM ? 0 : plain.length() < TWO_FROM ? 1 : 2;
        List<Near> near = allowed == 0 ? List.of() : within(plain, allowed);
        if (near.isEmpty() && allowed > 0) {
            near = alike(plain);
        }
        int least = near.stream().mapToInt(Near::edits).min().orElse(0);
        return near.stream().filter(n -> n.edits == least).sorted(NEAREST).limit(most).map(Near::word).toList();
    }

    /** The words that begin with some letters, the most frequent first. */
    public List<String> beginningWith(String prefix, int most) {
        List<Near> found = new ArrayList<>();
        int at = Arrays.binarySearch(words, prefix);
        for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(prefix); i++) {
            found.add(new Near(words[i], 0, false, counts[i]));
        }
        return found.stream().sorted(NEAREST).limit(most).map(Near::word).toList();
    }

    private List<Near> within(String plain, int allowed) {
        int wanted = letters(plain);
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (Integer.bitCount(letters[i] ^ wanted) <= 2 * allowed
                    && Math.abs(lengths[i] - plain.length()) <= allowed) {
                int edits = edits(plain, words[i]);
                if (edits <= allowed) {
                    near.add(new Near(words[i], edits, words[i].charAt(0) != plain.charAt(0), counts[i]));
                }
            }
        }
        return near;
    }

    /** The words that are spoken nearly like one, where that is long enough to tell. */
    private List<Near> alike(String plain) {
        String sound = Sound.of(plain);
        List<Near> near = new ArrayList<>();
        for (int i = 0; sound.length() >= ONE_FROM && i < words.length; i++) {
            if (Math.abs(sounds[i].length() - sound.length()) <= 1 && sounds[i].charAt(0) == sound.charAt(0)) {
                int edits = edits(sound, sounds[i]);
                if (edits == 0 || edits == 1 && sound.length() >= TWO_FROM - 1) {
                    near.add(new Near(words[i], edits, words[i].charAt(0) != plain.charAt(0), counts[i]));
                }
            }
        }
        return near;
    }

    /** How many letters must be put in, left out, replaced or swapped with their neighbour. */
    static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static int letters(String word) {
        return word.chars().map(c -> 1 << (c & 31)).reduce(0, (all, bit) -> all | bit);
    }

    private record Near(String word, int edits, boolean startsOtherwise, int count) {
    }
}
