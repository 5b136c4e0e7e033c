package org.sextant.search.judged;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A query and the documents that answer it.
 *
 * @param query  what somebody types
 * @param locale the language of that person
 * @param kind   the class of queries it stands for, such as {@code mistyped}
 * @param grades from a document, written as kind and id, to 3 (just what was sought), 2 (good) or 1 (related), the
 *               best first; a document that is not named is not relevant
 */
record Judged(String query, Locale locale, String kind, Map<String, Integer> grades) {
    /** The kinds of documents that were judged; challenges and statements of levels were not. */
    static final Set<String> KINDS = Set.of("tutorial", "resource", "skill", "tube", "competence", "target-profile");

    private static final int BEST = 3;
    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {
    };

    Judged {
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    }

    /** The part of the collection that the search may be tuned with. */
    static List<Judged> open() {
        return read("open.yaml");
    }

    /** The part that is for the final figure alone. */
    static List<Judged> sealed() {
        return read("sealed.yaml");
    }

    private static List<Judged> read(String file) {
        try (InputStream in = Judged.class.getResourceAsStream(file)) {
            return new YAMLMapper().readValue(in, ENTRIES).stream().map(Entry::judged).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Entry(String query, String locale, @JsonProperty("class") String kind,
            Map<Integer, List<String>> relevant) {
        Judged judged() {
            Map<String, Integer> grades = new LinkedHashMap<>();
            for (int grade = BEST; grade > 0; grade--) {
                for (String document : relevant.getOrDefault(grade, List.of())) {
                    grade(grades, document, grade);
                }
            }
            if (grades.size() != relevant.values().stream().mapToInt(Collection::size).sum()) {
                throw new IllegalArgumentException("'" + query + "' has a grade that is not 1, 2 or 3");
            }
            return new Judged(query, Locale.forLanguageTag(locale), kind, grades);
        }

        private void grade(Map<String, Integer> grades, String document, int grade) {
            if (grades.put(document, grade) != null) {
                throw new IllegalArgumentException("'" + query + "' names " + document + " twice");
            }
        }
    }
}
