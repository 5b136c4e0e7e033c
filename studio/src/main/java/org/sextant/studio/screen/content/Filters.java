package org.sextant.studio.screen.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody looks for, as the address of the page has it. What the form cannot have sent is left out.
 *
 * @param given what was given, by the names of the form
 */
public record Filters(Map<String, String> given) {
    private static final String SEARCH = "search";
    private static final String TEXT = "text";
    private static final String LEVEL = "level";
    private static final String MINE = "mine";
    private static final String EQUAL = "eq";
    /** The filters that hold whatever was typed, or a competence, which the page takes from the framework. */
    private static final List<String> TYPED = List.of(SEARCH, "competence", "type", TEXT);
    private static final int LONGEST = 200;
    /** As much of a text as may be looked for: twenty words. */
    private static final Pattern WORDS = Pattern.compile("(?:[^\\p{L}\\p{N}]*+[\\p{L}\\p{N}]++){0,20}+");
    /** The filters of which one chooses a value, with the values, in the order of the form. */
    private static final SequencedMap<String, List<String>> CHOICES = choices();

    public Filters {
        given = Map.copyOf(given);
    }

    /** Those that an address has. */
    static Filters of(Function<String, Optional<String>> parameter) {
        Map<String, String> given = new LinkedHashMap<>();
        CHOICES.forEach((name, values) -> parameter.apply(name).filter(values::contains)
                .ifPresent(value -> given.put(name, value)));
        for (String name : TYPED) {
            parameter.apply(name).map(String::strip).filter(value -> !value.isEmpty())
                    .ifPresent(value -> given.put(name, value.substring(0, Math.min(LONGEST, value.length()))));
        }
        given.computeIfPresent(TEXT, (_, text) -> twentyWords(text));
        parameter.apply(MINE).filter("true"::equals).ifPresent(value -> given.put(MINE, value));
        return new Filters(given);
    }

    private static String twentyWords(String text) {
        Matcher words = WORDS.matcher(text);
        return words.lookingAt() && words.end() > 0 ? text.substring(0, words.end()) : text;
    }

    /** The values that a filter lets one choose from. */
    public List<String> choices(String name) {
        return CHOICES.getOrDefault(name, List.of());
    }

    /** What was given for a filter; empty for nothing. */
    public String value(String name) {
        return given.getOrDefault(name, "");
    }

    /** Whether nothing was given, so that everything is shown. */
    public boolean isNone() {
        return given.isEmpty();
    }

    /** Whether one's own working copies are looked for, and nothing else. */
    public boolean isMineAlone() {
        return given.keySet().equals(Set.of(MINE));
    }

    /** Whether one of those that unfold was given. */
    public boolean isDetailed() {
        return given.keySet().stream().anyMatch(name -> !List.of(SEARCH, "kind", "competence").contains(name));
    }

    /** The input {@code ContentEntryWhere}. */
    Map<String, Object> where() {
        return given.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                filter -> switch (filter.getKey()) {
                    case SEARCH, TEXT -> filter.getValue();
                    case MINE -> true;
                    case LEVEL -> Map.of(EQUAL, Integer.valueOf(filter.getValue()));
                    default -> Map.of(EQUAL, filter.getValue());
                }));
    }

    /** Those of a search that was kept; empty where it has conditions that the form has not. */
    static Optional<Filters> kept(Map<String, Object> where) {
        Map<String, String> given = new LinkedHashMap<>();
        where.forEach((name, condition) -> given.put(name, Objects.toString(
                condition instanceof Map<?, ?> filter && filter.size() == 1 ? filter.get(EQUAL) : condition)));
        Filters filters = of(name -> Optional.ofNullable(given.get(name)));
        return Optional.of(filters).filter(read -> read.where().equals(where));
    }

    /** The address of the first page of the list. */
    public String address() {
        return address(given);
    }

    /** The address of a page of the list, with something more. */
    public String address(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.put(name, value);
        return address(all);
    }

    private static String address(Map<String, String> all) {
        return ContentsScreen.PATH + "?" + all.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static SequencedMap<String, List<String>> choices() {
        SequencedMap<String, List<String>> all = new LinkedHashMap<>();
        all.put("kind", List.of("FRAMEWORK", "COMPETENCE", "TUBE", "SKILL", "CHALLENGE", "TUTORIAL", "RESOURCE",
                "TARGET_PROFILE", "FORM", "REFERENTIAL", "SYNONYMS"));
        all.put("state", List.of("PUBLISHED", "NEW", "CHANGED", "IN_REVIEW", "CHANGES_ASKED", "VALIDATED", "OUTDATED",
                "UNREADABLE", "OPENED"));
        all.put("quality", List.of("BROKEN", "ADVISED", "SOUND"));
        all.put(LEVEL, IntStream.rangeClosed(1, 8).mapToObj(Integer::toString).toList());
        all.put("usage", List.of("TRAINING", "CERTIFICATION", "BOTH"));
        all.put("life", List.of("UNDER_CONSTRUCTION", "IN_USE", "ARCHIVED", "OBSOLETE"));
        return all;
    }
}
