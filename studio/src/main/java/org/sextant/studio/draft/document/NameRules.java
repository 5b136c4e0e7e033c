package org.sextant.studio.draft.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Set<String> WORDS = Set.of("tutorials", "learnMore", "audiences", "tools", "locales",
            "aliases", "words", "tolerances", "devices", "competences", "challenges", "accepted", "refused");
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
        Stream<Naming> byFields = NAMING.stream().map(fields -> value -> name(fields, value));
        Naming byItself = value -> Optional.of(words(value));
        return Stream.concat(byFields, isOfWords(path) ? Stream.of(byItself) : Stream.of())
                .filter(naming -> versions.stream().allMatch(version -> namesAll(naming, version))).findFirst()
                .map(naming -> value -> naming.name(value).orElseThrow());
    }

    private static boolean namesAll(Naming naming, List<Value> things) {
        Set<String> seen = new HashSet<>();
        return things.stream().map(naming::name).allMatch(name -> name.filter(seen::add).isPresent());
    }

    private static Optional<String> name(List<String> fields, Value thing) {
        if (!(thing instanceof Fields(var values)) || !values.keySet().containsAll(fields)) {
            return Optional.empty();
        }
        List<String> parts = fields.stream().flatMap(field -> Optional.ofNullable(values.get(field)).stream())
                .map(NameRules::plain).toList();
        return parts.contains("") ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static String plain(Value value) {
        return switch (value) {
            case Text(String text) -> text;
            case Literal(String json) -> json;
            case Items _,Fields _ -> "";
        };
    }

    /** A thing as people would read it out. */
    private static String words(Value value) {
        return switch (value) {
            case Text(String text) -> text;
            case Literal(String json) -> json;
            case Items(var items) -> items.stream().map(NameRules::words).collect(Collectors.joining(", "));
            case Fields(var fields) -> fields.entrySet().stream()
                    .map(field -> field.getKey() + ": " + words(field.getValue())).collect(Collectors.joining(", "));
        };
    }

    private static boolean isOfWords(Path path) {
        List<Step> steps = path.steps();
        return !steps.isEmpty() && steps.getLast() instanceof Field(String last) && WORDS.contains(last)
                && !(steps.getFirst() instanceof Field(String first) && OF_TYPES.contains(first));
    }

    /** One way to name things; it names a thing or not. */
    @FunctionalInterface
    private interface Naming {
        Optional<String> name(Value thing);
    }
}
