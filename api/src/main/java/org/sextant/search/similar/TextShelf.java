package org.sextant.search.similar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Texts of one type and language, and how much any text is like each of them: the cosine between their words, each weighed
 * by how often it stands there and by how rare it is among all. 0 is nothing in common, 1 the same words as often.
 */
final class TextShelf {
    private static final double SMOOTHING = 0.5;

    private final List<LikeText> texts;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();

    TextShelf(List<LikeText> texts) {
        this.texts = List.copyOf(texts);
        texts.forEach(text -> text.terms().uses().keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum)));
        for (int place = 0; place < texts.size(); place++) {
            int at = place;
            places.put(texts.get(place).key(), place);
            weights(texts.get(place).terms()).forEach((term, weight) -> postings
                    .computeIfAbsent(term, _ -> new ArrayList<>()).add(new Posting(at, weight)));
        }
    }

    /** The texts; each is numbered by its place here. */
    List<LikeText> texts() {
        return texts;
    }

    /** The text of a key. */
    Optional<LikeText> find(String key) {
        return Optional.ofNullable(places.get(key)).map(texts::get);
    }

    /** How much a text is like each of those here, by their places. */
    double[] likeness(Terms terms) {
        double[] sums = new double[texts.size()];
        weights(terms).forEach((term, weight) -> postings.getOrDefault(term, List.of())
                .forEach(posting -> sums[posting.place] += weight * posting.weight));
        return IntStream.range(0, sums.length).mapToDouble(place -> Math.min(1, sums[place])).toArray();
    }

    /** The words that a text shares with one of these, those that tell most first, as they are written there. */
    List<String> shared(Terms terms, LikeText other, int most) {
        SortedMap<String, Double> mine = weights(terms);
        SortedMap<String, Double> theirs = weights(other.terms());
        SortedMap<String, Double> both = new TreeMap<>();
        mine.forEach((term, weight) -> both.put(term, weight * theirs.getOrDefault(term, 0.0)));
        return both.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(most).flatMap(entry -> Optional.ofNullable(other.terms().uses().get(entry.getKey())).stream())
                .map(Terms.Use::written).toList();
    }

    /** The weights of words, by a square sum of 1. */
    private SortedMap<String, Double> weights(Terms terms) {
        SortedMap<String, Double> weights = new TreeMap<>();
        terms.uses().forEach((term, use) -> weights.put(term, (1 + StrictMath.log(use.times())) * rarity(term)));
        double length = StrictMath.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((_, weight) -> weight / length);
        return weights;
    }

    private double rarity(String term) {
        return StrictMath.log((texts.size() + 1) / (frequencies.getOrDefault(term, 0) + SMOOTHING));
    }

    private record Posting(int place, double weight) {
    }
}
