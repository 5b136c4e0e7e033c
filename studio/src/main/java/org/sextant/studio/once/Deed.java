package org.sextant.studio.once;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that is done once.
 *
 * @param act    does it
 * @param made   names what it made; empty where it was refused, so that nothing is kept and it may be tried again
 * @param again  finds what was made under its name; empty where that is gone, so that it is made anew
 * @param reused what it comes to where the key stands for something else
 * @param <T>    what it comes to
 */
public record Deed<T>(Supplier<T> act, Function<T, Optional<String>> made, Function<String, Optional<T>> again,
        Supplier<T> reused) {
}
