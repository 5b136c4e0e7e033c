package org.sextant.studio.draft.document;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.document.Step.Field;
import org.sextant.studio.draft.document.Value.Fields;
import org.sextant.studio.draft.document.Value.Items;
import org.sextant.studio.draft.document.Value.Literal;
import org.sextant.studio.draft.document.Value.Text;

/** What the things of a list are known by, so that one is the same thing wherever it stands and however it was changed. */
final class NameRules {
    /** The fields that name a thing, best first; they do where all things of a list have them and no two the same. */
    private static final List<List<String>> NAMING = List.of(List.of("id"), List.of("framework", "code"),
            List.of("code"), List.of("tube"), List.of("item", "competence"), List.of("level"), List.of("threshold"),
            List.of("name"));
    /** Lists of words that mean themselves: adding one says nothing about the others. */
    private static final Set<String> WORDS = Set.of("tutorials", "learnMore", "audiences", "tools", "locales", "aliases",
            "words", "tolerances", "devices", "competences", "challenges", "accepted", "refused");
    /** Fields in the words of challenge types and generators, where a place in a list may have a meaning. */
    private static final Set<String> OF_TYPES = Set.of("options", "solution", "generation");

    private NameRules() {
    }

    /**
     * How each thing in some versions of a list is named; empty where nothing names it.
     *
     * @param path the list
     */
    static Optional<Function<Value, String>> naming(Path path, List<List<Value>> versions) {
        Stream<Function<Value, @Nullable String>> byFields = NAMING.stream()
                .map(fields -> value -> name(fields, value));
        Function<Value, @Nullable String> byItself = value -> value instanceof Text(String text)
                ? text
                : value.toString();
        return Stream.concat(byFields, isOfWords(path) ? Stream.of(byItself) : Stream.of())
                .filter(naming -> versions.stream().allMatch(version -> names(naming, version))).findFirst()
                .map(naming -> value -> Objects.requireNonNull(naming.apply(value), "all things are named"));
    }

    private static boolean names(Function<Value, @Nullable String> naming, List<Value> things) {
        Set<String> seen = new HashSet<>();
        return things.stream().map(naming).allMatch(name -> name != null && seen.add(name));
    }

    private static @Nullable String name(List<String> fields, Value thing) {
        if (!(thing instanceof Fields(var values))) {
            return null;
        }
        List<@Nullable Value> parts = fields.stream().<@Nullable Value>map(values::get).toList();
        return parts.stream().allMatch(NameRules::isPlain)
                ? parts.stream().map(NameRules::plain).collect(Collectors.joining(" "))
                : null;
    }

    private static boolean isPlain(@Nullable Value value) {
        return value != null && !plain(value).isEmpty();
    }

    private static String plain(@Nullable Value value) {
        return switch (value) {
            case Text(String text) -> text;
            case Literal(String json) -> json;
            case Items _, Fields _ -> "";
            case null -> "";
        };
    }

    private static boolean isOfWords(Path path) {
        List<Step> steps = path.steps();
        return !steps.isEmpty() && steps.getLast() instanceof Field(String last) && WORDS.contains(last)
                && !(steps.getFirst() instanceof Field(String first) && OF_TYPES.contains(first));
    }
}
