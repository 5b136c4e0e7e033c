package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.content.Challenge;

/**
 * How often a choice that can be told without thinking, the first or the longest, is right.
 *
 * @param type     the challenges looked at: QCU or QCM
 * @param place    which choice
 * @param asked    how many challenges have such a choice
 * @param right    in how many of them it is right
 * @param expected in how many chance would make it right: r of k choices are right, so this one is with r/k
 * @param tail     the probability that chance makes it right so often or more often, exactly
 */
record Key(String type, String place, int asked, int right, double expected, double tail) {
    /** Below this probability, chance is no excuse. */
    static final double SIGNIFICANT = 0.01;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    /**
     * The lines of a type. Positions are counted where the choices are shown in the order written, lengths everywhere.
     */
    static List<Key> of(String type, List<Challenge> challenges) {
        List<Choices> all = challenges.stream().filter(challenge -> challenge.type().equals(type))
                .flatMap(challenge -> Choices.of(challenge).stream()).toList();
        List<Choices> inOrder = all.stream().filter(Choices::inOrder).toList();
        int most = Math.min(ORDINALS.size(), inOrder.stream().mapToInt(Choices::size).max().orElse(0));
        Stream<Key> positions = IntStream.rangeClosed(1, most).mapToObj(number -> line(type, ORDINALS.get(number - 1),
                inOrder, choices -> number <= choices.size() ? OptionalInt.of(number) : OptionalInt.empty()));
        Stream<Key> others = Stream.of(
                line(type, "last", inOrder, choices -> OptionalInt.of(choices.size())),
                line(type, "longest", all, Choices::longest), line(type, "shortest", all, Choices::shortest));
        return Stream.concat(positions, others).toList();
    }

    private static Key line(String type, String place, List<Choices> all, Function<Choices, OptionalInt> number) {
        List<Choices> asked = all.stream().filter(choices -> number.apply(choices).isPresent()).toList();
        int right = (int) asked.stream().filter(c -> c.right().contains(number.apply(c).orElseThrow())).count();
        List<Double> chances = asked.stream().map(c -> (double) c.right().size() / c.size()).toList();
        return new Key(type, place, asked.size(), right, chances.stream().mapToDouble(c -> c).sum(),
                tail(chances, right));
    }

    /** The probability that at least so many of independent events of these chances happen. */
    static double tail(List<Double> chances, int atLeast) {
        double[] exactly = new double[chances.size() + 1];
        exactly[0] = 1;
        for (double chance : chances) {
            for (int n = exactly.length - 1; n >= 0; n--) {
                exactly[n] = exactly[n] * (1 - chance) + (n == 0 ? 0 : exactly[n - 1] * chance);
            }
        }
        double sum = 0; // the smallest first
        for (int n = exactly.length - 1; n >= atLeast; n--) {
            sum += exactly[n];
        }
        return Math.min(1, sum);
    }

    /** How often it is right, in per cent; 0 where there is none. */
    double share() {
        return asked == 0 ? 0 : 100.0 * right / asked;
    }

    /** How often chance would make it right, in per cent; 0 where there is none. */
    double chance() {
        return asked == 0 ? 0 : 100.0 * expected / asked;
    }

    /** How many points of per cent it is right more often than by chance. */
    double excess() {
        return share() - chance();
    }

    /** Whether it betrays the key: it is right more often than chance explains. */
    boolean isFlaw() {
        return tail < SIGNIFICANT;
    }

    /** The excess of a place, the greater one of both types. */
    static double excess(Slice slice, String place) {
        return Stream.of("QCU", "QCM").flatMap(type -> of(type, slice.challenges()).stream())
                .filter(key -> key.place().equals(place)).mapToDouble(Key::excess).max().orElse(0);
    }

    /** How many places betray the key. */
    static long flaws(Slice slice) {
        return Stream.of("QCU", "QCM").flatMap(type -> of(type, slice.challenges()).stream()).filter(Key::isFlaw)
                .count();
    }
}
