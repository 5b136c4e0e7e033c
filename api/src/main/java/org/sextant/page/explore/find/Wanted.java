package org.sextant.page.explore.find;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.page.explore.Places;

/**
 * What somebody looks for, as the address has it. Two addresses that mean the same are written the same way again.
 *
 * @param words    what is typed
 * @param chosen   what results must have, one of the values for each filter
 * @param literal  of what no condition is to be made out of the words
 * @param cursor   where the page of results begins or ends
 * @param language the language that the address asks for
 */
public record Wanted(String words, Map<Filter, List<String>> chosen, Set<Filter> literal, Optional<Cursor> cursor,
        Optional<String> language) {
    /** How many characters may be typed. */
    static final int LONGEST = 1000;
    /** How many values of a filter count. */
    static final int MOST = 20;

    private static final String WORDS = "q";
    private static final String LITERAL = "literal";

    /** Copies what is given. */
    public Wanted {
        chosen = Map.copyOf(chosen);
        literal = Set.copyOf(literal);
    }

    static Wanted of(HttpParameters parameters, Optional<String> language) {
        Map<Filter, List<String>> chosen = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            List<String> values = filter.read(parameters.getAll(filter.parameter()));
            if (!values.isEmpty()) {
                chosen.put(filter, values);
            }
        }
        List<String> given = parameters.getAll(LITERAL);
        List<Filter> literal = Stream.of(Filter.values()).filter(filter -> given.contains(filter.parameter())).toList();
        return new Wanted(parameters.getFirst(WORDS).map(Wanted::cut).orElse(""), chosen, Set.copyOf(literal),
                Cursor.of(parameters), language);
    }

    private static String cut(String words) {
        String plain = words.strip();
        int end = Math.min(LONGEST, plain.length());
        return plain.substring(0, end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))
                ? end - 1
                : end);
    }

    /** Whether nothing is looked for. */
    public boolean isNothing() {
        return words.isEmpty() && chosen.isEmpty();
    }

    /** Whether a value is chosen. */
    public boolean has(Filter filter, String value) {
        return values(filter).contains(value);
    }

    /** What is chosen of a filter. */
    public List<String> values(Filter filter) {
        return chosen.getOrDefault(filter, List.of());
    }

    /** The same with a value more. */
    Wanted with(Filter filter, String value) {
        List<String> values = Stream.concat(values(filter).stream(), Stream.of(value)).distinct().sorted().toList();
        return choosing(filter, values);
    }

    /** The same without a value. */
    Wanted without(Filter filter, String value) {
        return choosing(filter, values(filter).stream().filter(other -> !other.equals(value)).toList());
    }

    /** The same with these values of a filter, and no others of it. */
    Wanted choosing(Filter filter, List<String> values) {
        Map<Filter, List<String>> other = new HashMap<>(chosen);
        other.put(filter, values);
        other.values().removeIf(List::isEmpty);
        return new Wanted(words, other, literal, Optional.empty(), language);
    }

    /** The same in other words, all of them open to be understood again. */
    Wanted saying(String other) {
        return new Wanted(other.strip().replaceAll("\\s+", " "), chosen, Set.of(), Optional.empty(), language);
    }

    /** The same with the words that name a filter taken as words. */
    Wanted literally(Filter filter) {
        Set<Filter> more = EnumSet.of(filter);
        more.addAll(literal);
        return new Wanted(words, chosen, more, Optional.empty(), language);
    }

    /** Nothing but the words. */
    Wanted wordsOnly() {
        return new Wanted(words, Map.of(), literal, Optional.empty(), language);
    }

    /** Another page of the same. */
    Wanted at(String name, String cursor) {
        return new Wanted(words, chosen, literal, Optional.of(new Cursor(name, cursor)), language);
    }

    /** What a form that changes the words sends beside them, by its names. */
    public List<Pair> kept() {
        return Stream.of(Filter.values()).flatMap(
                filter -> values(filter).stream().map(value -> new Pair(filter.parameter(), filter.written(value))))
                .toList();
    }

    /** The address that says so. */
    public String address() {
        return address(language);
    }

    /** The address that says so whatever the language. */
    String canonical() {
        return address(Optional.empty());
    }

    private String address(Optional<String> tag) {
        List<Pair> pairs = new ArrayList<>();
        if (!words.isEmpty()) {
            pairs.add(new Pair(WORDS, words));
        }
        pairs.addAll(kept());
        literal.stream().sorted().forEach(filter -> pairs.add(new Pair(LITERAL, filter.parameter())));
        tag.ifPresent(language -> pairs.add(new Pair(Places.LANGUAGE, language)));
        cursor.ifPresent(place -> pairs.add(new Pair(place.name(), place.value())));
        return Places.ROOT + String.join("", pairs.stream()
                .map(pair -> (pair.equals(pairs.getFirst()) ? "?" : "&") + pair.name() + "=" + escaped(pair.value()))
                .toList());
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A name with its value. */
    public record Pair(String name, String value) {
    }

    /** Where a page of results begins ({@code after}) or ends ({@code before}). */
    public record Cursor(String name, String value) {
        /** Its name where a page begins. */
        static final String AFTER = "after";
        /** Its name where a page ends. */
        static final String BEFORE = "before";

        static Optional<Cursor> of(HttpParameters parameters) {
            return Stream.of(BEFORE, AFTER)
                    .flatMap(name -> parameters.getFirst(name).map(value -> new Cursor(name, value)).stream())
                    .findFirst();
        }

        /** Whether it is where a page ends. */
        boolean isEnd() {
            return name.equals(BEFORE);
        }
    }
}
