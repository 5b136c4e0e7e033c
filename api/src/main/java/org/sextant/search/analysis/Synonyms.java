package org.sextant.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sextant.schema.content.SynonymSet;

/**
 * What is taken for one another in a language: the bank's synonyms, which authors edit, and the words of schools. They
 * work on questions, so that an index need not be built anew, and know words as sequences of stems: {@code mots de passe}
 * is {@code mdp}.
 */
public final class Synonyms {
    private static final List<List<String>> SCHOOL = school();

    private final Chain chain;
    private final Map<List<String>, SequencedSet<List<String>>> others = new HashMap<>();
    private final Set<String> words = new TreeSet<>();
    private int longest = 1;

    public Synonyms(String language, List<SynonymSet> sets) {
        this.chain = Chain.of(language);
        Stream<List<String>> all = sets.stream().filter(set -> set.locale().split("-", 2)[0].equals(language))
                .map(SynonymSet::words);
        Stream.concat(all, language.equals("fr") ? SCHOOL.stream() : Stream.of()).forEach(this::add);
    }

    /**
     * Leaves out, of what a sequence is taken for, what has a word that is nowhere: it would be looked for in vain. Who
     * asks for it still finds what it stands for.
     */
    public Synonyms among(Predicate<String> isThere) {
        others.values().forEach(its -> its.removeIf(other -> !other.stream().allMatch(isThere)));
        return this;
    }

    /** The longest sequence of words, from a place in a list of plain words, that has synonyms; 0 where none has. */
    public int lengthAt(List<String> plain, int from) {
        for (int length = Math.min(longest, plain.size() - from); length > 0; length--) {
            if (others.containsKey(stems(plain.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** The synonyms of a sequence of plain words, each a sequence of plain words. */
    public List<List<String>> of(List<String> plain) {
        return List.copyOf(others.getOrDefault(stems(plain), new LinkedHashSet<>()));
    }

    /** All single words that have synonyms, plain, for whoever corrects spelling. */
    public Set<String> words() {
        return words;
    }

    private void add(List<String> set) {
        List<List<String>> sequences = set.stream().flatMap(word -> readings(word).stream()).distinct().toList();
        for (List<String> one : sequences) {
            longest = Math.max(longest, one.size());
            if (one.size() == 1) {
                words.add(one.getFirst());
            }
            SequencedSet<List<String>> its = others.computeIfAbsent(stems(one), _ -> new LinkedHashSet<>());
            sequences.stream().filter(other -> !stems(other).equals(stems(one))).forEach(its::add);
        }
    }

    /** A word by its parts, and all in one where it is a compound: {@code wi fi} and {@code wifi}. */
    private static List<List<String>> readings(String word) {
        List<Token> tokens = Words.of(word);
        List<List<String>> readings = new ArrayList<>();
        readings.add(tokens.stream().filter(token -> !token.overlay()).map(Token::plain).toList());
        if (tokens.size() > 1 && tokens.getFirst().overlay() && tokens.getFirst().end() == word.length()) {
            readings.add(List.of(tokens.getFirst().plain()));
        }
        return readings.stream().filter(reading -> !reading.isEmpty()).toList();
    }

    private List<String> stems(List<String> plain) {
        return plain.stream().map(word -> chain.form(word, Form.STEM)).toList();
    }

    private static List<List<String>> school() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                Synonyms.class.getResourceAsStream("school-words.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\\s*;\\s*"))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
