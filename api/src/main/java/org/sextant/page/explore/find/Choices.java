package org.sextant.page.explore.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.page.explore.find.Results.Applied;
import org.sextant.page.explore.find.Results.Value;

/** What results can be narrowed by, each choice with the address that makes it or takes it back. */
public final class Choices {
    /** The types that teachers find when they say nothing: rungs are found as the subjects they belong to. */
    static final List<String> TYPES = List.of("TUTORIAL", "RESOURCE", "TUBE", "COMPETENCE", "DESCRIPTOR",
            "TARGET_PROFILE", "CHALLENGE");

    private static final Set<Filter> OPEN = EnumSet.of(Filter.COMPETENCE, Filter.LEVEL, Filter.FORMAT, Filter.DURATION);
    private static final List<Filter> SHOWN = List.of(Filter.COMPETENCE, Filter.LEVEL, Filter.FORMAT, Filter.DURATION,
            Filter.CYCLE, Filter.AUDIENCE, Filter.DISCIPLINE, Filter.AREA, Filter.LANGUAGE, Filter.AUTHOR,
            Filter.LICENCE, Filter.YEAR);
    /** Classes from the youngest pupils on; the words of others come last. */
    private static final List<String> SCHOOL = List.of("cycle 3", "cycle 4", "lycée", "CM1", "CM2", "6e", "5e", "4e",
            "3e", "2de", "1re", "terminale", "BTS");
    private static final List<String> LENGTHS = List.of("UP_TO_3", "FROM_3_TO_10", "OVER_10");

    private final Wanted wanted;
    private final Results results;

    Choices(Wanted wanted, Results results) {
        this.wanted = wanted;
        this.results = results;
    }

    /** The types, the first choice being all of them. */
    public List<Choice> types() {
        List<Value> values = results.facet(Filter.TYPE).map(Results.Facet::values).orElse(List.of()).stream()
                .filter(value -> (TYPES.contains(value.value()) && value.count() > 0)
                        || wanted.has(Filter.TYPE, value.value()))
                .sorted(Comparator.comparingInt(value -> TYPES.indexOf(value.value()))).toList();
        int all = values.stream().filter(value -> TYPES.contains(value.value())).mapToInt(Value::count).sum();
        boolean isAll = wanted.values(Filter.TYPE).isEmpty();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", null, all, isAll, wanted.choosing(Filter.TYPE, List.of()).address()));
        values.forEach(value -> choices.add(new Choice(value.value(), value.label(), value.count(),
                wanted.has(Filter.TYPE, value.value()),
                wanted.choosing(Filter.TYPE, List.of(value.value())).address())));
        return choices;
    }

    /** The other filters of which there is something to choose. */
    public List<Group> groups() {
        return SHOWN.stream().flatMap(filter -> group(filter).stream()).toList();
    }

    /** What is chosen, or was understood from the words, each to be taken back. */
    public List<Chip> chips() {
        Stream<Chip> understood = results.appliedFilters().stream().map(this::chip);
        Stream<Chip> chosen = wanted.chosen().keySet().stream().sorted().flatMap(filter -> wanted.values(filter)
                .stream().map(value -> new Chip(filter, value, label(filter, value),
                        wanted.without(filter, value).address(), null, false)));
        return Stream.concat(understood, chosen).toList();
    }

    private Optional<Group> group(Filter filter) {
        List<Choice> choices = results.facet(filter).map(Results.Facet::values).orElse(List.of()).stream()
                .sorted(order(filter))
                .map(value -> new Choice(value.value(), value.label(), value.count(), value.isChosen(),
                        toggled(filter, value).address()))
                .toList();
        boolean isChosen = choices.stream().anyMatch(Choice::isChosen);
        return choices.isEmpty() || (choices.size() == 1 && !isChosen && choices.getFirst().count() == results
                .totalCount())
                        ? Optional.empty()
                        : Optional.of(new Group(filter, choices, isChosen || OPEN.contains(filter)));
    }

    /** A value chosen or no longer chosen; what words said of the filter is said by choices from then on. */
    private Wanted toggled(Filter filter, Value value) {
        Optional<Applied> understood = results.appliedFilters().stream()
                .filter(applied -> applied.filter() == filter && !applied.isDropped()).findFirst();
        if (understood.isEmpty() || filter == Filter.DURATION) {
            return value.isChosen() ? wanted.without(filter, value.value()) : wanted.with(filter, value.value());
        }
        Applied applied = understood.get();
        Wanted others = wanted.saying(wanted.words().replaceFirst(Pattern.quote(applied.words()), ""));
        return applied.value().equals(value.value())
                ? others.without(filter, value.value())
                : others.with(filter, applied.value()).with(filter, value.value());
    }

    private Chip chip(Applied applied) {
        return new Chip(applied.filter(), applied.value(), applied.label(),
                wanted.literally(applied.filter()).address(), applied.words(), applied.isDropped());
    }

    private String label(Filter filter, String value) {
        return results.facet(filter).stream().flatMap(facet -> facet.values().stream())
                .filter(found -> found.value().equals(value)).map(Value::label).findFirst().orElse(value);
    }

    private static String id(Filter filter, String value) {
        return filter.parameter() + "-" + filter.written(value).replaceAll("[^\\p{L}\\p{N}.]+", "-");
    }

    private static Comparator<Value> order(Filter filter) {
        Comparator<Value> byValue = Comparator.comparing(Value::value);
        return switch (filter) {
            case AREA, COMPETENCE, LEVEL -> byValue;
            case YEAR -> byValue.reversed();
            case DURATION -> Comparator.comparingInt(place(LENGTHS));
            case CYCLE, AUDIENCE -> Comparator.comparingInt(place(SCHOOL)).thenComparing(byValue);
            default -> Comparator.comparingInt(Value::count).reversed().thenComparing(Value::label);
        };
    }

    private static ToIntFunction<Value> place(List<String> order) {
        return value -> order.contains(value.value()) ? order.indexOf(value.value()) : order.size();
    }

    /**
     * A value to choose.
     *
     * @param label   what people call it; null for what stands for all values
     * @param address what choosing it leads to, or taking it back
     */
    public record Choice(String value, @Nullable String label, int count, boolean isChosen, String address) {
        /** What names it within the page. */
        public String id(Filter filter) {
            return Choices.id(filter, value);
        }
    }

    /** The values of a filter, shown at once or to be unfolded. */
    public record Group(Filter filter, List<Choice> choices, boolean isOpen) {
        private static final int FEW = 8;

        /** Those that are shown at once: the most frequent, and what is chosen. */
        public List<Choice> first() {
            if (choices.size() <= FEW + 2) {
                return choices;
            }
            Set<Choice> frequent = choices.stream().sorted(Comparator.comparingInt(Choice::count).reversed())
                    .limit(FEW).collect(Collectors.toSet());
            return choices.stream().filter(choice -> frequent.contains(choice) || choice.isChosen()).toList();
        }

        /** The others. */
        public List<Choice> others() {
            List<Choice> first = first();
            return choices.stream().filter(choice -> !first.contains(choice)).toList();
        }
    }

    /**
     * A condition that holds.
     *
     * @param address   what taking it back leads to
     * @param words     the words it was understood from; null where it was chosen
     * @param isDropped whether nothing meets it, so that its words are looked for as words
     */
    public record Chip(Filter filter, String value, String label, String address, @Nullable String words,
            boolean isDropped) {
        /** Whether the label says of itself what it narrows, as in “niveau 3”. */
        public boolean isPlain() {
            return filter == Filter.LEVEL || filter == Filter.CYCLE || filter == Filter.TYPE;
        }

        /** What names it within the page. */
        public String id() {
            return "chip-" + Choices.id(filter, value);
        }
    }
}
