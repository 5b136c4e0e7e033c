package org.sextant.challenges.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chance in the words of a generator. */
public final class Draw {
    private final RandomGenerator random;

    public Draw(RandomGenerator random) {
        this.random = random;
    }

    /** One of several. */
    public <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Some of several, none twice, in an order of chance. */
    public <T> List<T> some(int count, List<T> values) {
        return List.copyOf(shuffled(values).subList(0, count));
    }

    /** All, in an order of chance. */
    public <T> List<T> shuffled(List<T> values) {
        List<T> mixed = new ArrayList<>(values);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = mixed.get(i);
            mixed.set(i, mixed.get(j));
            mixed.set(j, moved);
        }
        return List.copyOf(mixed);
    }

    /** A whole number from low to high, both included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }
}
