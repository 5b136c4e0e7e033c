package org.sextant.schema.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The order of chance in which choices are shown. The algorithm is part of what it promises, so that a seed shows the same
 * order for ever: Fisher and Yates from the last place down to the second, each swapped with a place at or before it that
 * {@code nextInt(place + 1)} of an {@code L64X128MixRandom} names.
 */
public final class Shuffle {
    private static final RandomGeneratorFactory<RandomGenerator> GENERATOR = RandomGeneratorFactory
            .of("L64X128MixRandom");

    private Shuffle() {
    }

    /** The values in the order of that seed. */
    public static <T> List<T> of(List<T> values, long seed) {
        RandomGenerator random = GENERATOR.create(seed);
        List<T> shuffled = new ArrayList<>(values);
        for (int place = shuffled.size() - 1; place > 0; place--) {
            Collections.swap(shuffled, place, random.nextInt(place + 1));
        }
        return List.copyOf(shuffled);
    }
}
