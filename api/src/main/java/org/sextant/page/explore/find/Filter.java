package org.sextant.page.explore.find;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What results are narrowed by, in the order of addresses. Named like the dimensions of the API. */
public enum Filter {
    /** What it is. */
    TYPE("type", "types", Set.of("TUTORIAL", "RESOURCE", "CHALLENGE", "SKILL", "TUBE", "COMPETENCE", "DESCRIPTOR",
            "TARGET_PROFILE")),
    /** An area. */
    AREA("area", "area", "[1-9]"),
    /** A competence. */
    COMPETENCE("competence", "competence", "[1-9]\\.[1-9]"),
    /** A level. */
    LEVEL("level", "level", "[1-8]"),
    /** A subject. */
    TUBE("subject", "tube", "@[\\w-]{1,60}"),
    /** What it is made of. */
    FORMAT("format", "format", Set.of("PAGE", "VIDEO", "AUDIO", "PDF", "IMAGE", "SLIDESHOW", "EXERCISE", "SCENARIO",
            "TOOL", "DEBATE", "GAME", "WORKSHEET", "UNPLUGGED")),
    /** How long it takes. */
    DURATION("duration", "durationBand", Set.of("UP_TO_3", "FROM_3_TO_10", "OVER_10")),
    /** A cycle. */
    CYCLE("cycle", "cycle", ".{1,100}"),
    /** A class. */
    AUDIENCE("class", "audience", ".{1,100}"),
    /** A discipline. */
    DISCIPLINE("discipline", "discipline", ".{1,100}"),
    /** A language. */
    LANGUAGE("language", "language", "[a-z]{2,3}(-[A-Z]{2})?"),
    /** An author. */
    AUTHOR("author", "author", ".{1,200}"),
    /** What may be done with it. */
    LICENCE("licence", "licence", ".{1,100}"),
    /** A year. */
    YEAR("year", "year", "\\d{4}");

    private final String parameter;
    private final String condition;
    @SuppressWarnings("ImmutableEnumChecker") // a set that nobody can change
    private final Set<String> words;
    private final Pattern form;

    Filter(String parameter, String condition, Set<String> words) {
        this(parameter, condition, words, "");
    }

    Filter(String parameter, String condition, String form) {
        this(parameter, condition, Set.of(), form);
    }

    Filter(String parameter, String condition, Set<String> words, String form) {
        this.parameter = parameter;
        this.condition = condition;
        this.words = words;
        this.form = Pattern.compile(form);
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** Its name among the conditions of the API. */
    String condition() {
        return condition;
    }

    /** How an address writes a value: what the API writes in capitals it writes in small letters. */
    String written(String value) {
        return words.isEmpty()
                ? value.replaceFirst("^@", "")
                : value.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The values that an address means; one that there cannot be is left out. */
    List<String> read(List<String> written) {
        return written.stream().map(this::value).filter(this::isPossible).distinct().sorted().limit(Wanted.MOST)
                .toList();
    }

    /** The condition that one of some values is had. */
    Map<String, Object> in(List<String> values) {
        return Map.of("in", this == LEVEL ? values.stream().map(Integer::valueOf).toList() : values);
    }

    private String value(String written) {
        if (!words.isEmpty()) {
            return written.toUpperCase(Locale.ROOT).replace('-', '_');
        }
        return this == TUBE ? "@" + written.replaceFirst("^@", "") : written.strip();
    }

    private boolean isPossible(String value) {
        return words.isEmpty() ? form.matcher(value).matches() : words.contains(value);
    }
}
