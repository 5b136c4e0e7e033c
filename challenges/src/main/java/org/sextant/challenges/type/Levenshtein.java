package org.sextant.challenges.type;

/** How many letters were typed wrong, left out or added. */
final class Levenshtein {
    private Levenshtein() {
    }

    /** Whether the distance of two texts, in UTF-16 units, is at most so much. */
    static boolean isWithin(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (fill(row, above, i, one.charAt(i - 1), other) > most) {
                return false;
            }
            int[] filled = row;
            row = above;
            above = filled;
        }
        return above[other.length()] <= most;
    }

    /** The distances of the first i letters to every beginning of the other text; gives the least of them. */
    private static int fill(int[] row, int[] above, int i, char letter, String other) {
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            int swap = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(swap, 1 + Math.min(row[j - 1], above[j]));
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
