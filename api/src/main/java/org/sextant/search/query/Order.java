package org.sextant.search.query;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers in rising order, of which mostly the first few are wanted: all are sorted only when one behind them is. */
final class Order {
    private static final int FIRST = 128;

    private final long[] unsorted;
    private final long[] first;
    private volatile long @Nullable [] sorted;

    Order(long[] unsorted) {
        this.unsorted = unsorted;
        this.first = least(unsorted);
    }

    int size() {
        return unsorted.length;
    }

    /** The number at a place. */
    long at(int place) {
        if (place < first.length) {
            return first[place];
        }
        long[] all = sorted;
        if (all == null) {
            all = unsorted.clone();
            Arrays.sort(all);
            sorted = all;
        }
        return all[place];
    }

    private static long[] least(long[] all) {
        long[] least = new long[Math.min(all.length, 2 * FIRST)];
        int size = 0;
        long bound = Long.MAX_VALUE;
        for (long each : all) {
            if (each < bound) {
                least[size++] = each;
                if (size == 2 * FIRST) {
                    Arrays.sort(least);
                    size = FIRST;
                    bound = least[FIRST - 1];
                }
            }
        }
        Arrays.sort(least, 0, size);
        return Arrays.copyOf(least, Math.min(size, FIRST));
    }
}
