package org.sextant.schema.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Promises put to the test, and those found broken. */
final class Trial {
    private static final int ENOUGH = 50;

    private final List<String> violations = new ArrayList<>();

    void expect(boolean kept, String violation) {
        if (!kept) {
            broken(violation);
        }
    }

    /** Notes a broken promise; after many, the rest teaches nothing new and is left out. */
    void broken(String violation) {
        if (violations.size() < ENOUGH && !violations.contains(violation)) {
            violations.add(violation);
        }
    }

    /** What a call gives, where it fails neither time and gives the same twice; else the broken promise is noted. */
    <T> Optional<T> twice(String call, Supplier<@Nullable T> made) {
        try {
            T first = made.get();
            if (first == null) {
                broken(call + " gives null");
                return Optional.empty();
            }
            expect(first.equals(made.get()), call + " gives something else the second time");
            return Optional.of(first);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            broken(call + " fails: " + e);
            return Optional.empty();
        }
    }

    List<String> violations() {
        return List.copyOf(violations);
    }
}
