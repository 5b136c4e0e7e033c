package org.sextant.search.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.search.index.Part;

/** What is found for a question. */
public final class Found {
    private final List<Hit> hits;
    private final int[] considered;
    private final Narrowing narrowing;
    private final Question question;
    private final Map<String, Plan> plans;
    private final Optional<String> didYouMean;

    Found(List<Hit> hits, int[] considered, Narrowing narrowing, Question question, Map<String, Plan> plans,
            Optional<String> didYouMean) {
        this.hits = hits;
        this.considered = considered;
        this.narrowing = narrowing;
        this.question = question;
        this.plans = plans;
        this.didYouMean = didYouMean;
    }

    /** All hits, the best first; ties by what identifies them. */
    public List<Hit> hits() {
        return hits;
    }

    /** How many hits each choice would bring; counted when asked. */
    public List<Facet> facets() {
        return narrowing.facets(considered);
    }

    /** The conditions made out of words. */
    public List<Recognised> recognised() {
        return question.recognised();
    }

    /** The question as it was probably meant, where a word of it is nowhere. */
    public Optional<String> didYouMean() {
        return didYouMean;
    }

    /** A part of a hit with the words marked for which it was found; empty where there is nothing in that part. */
    public Optional<Marked> marked(Hit hit, Part part) {
        String text = hit.document().text(part);
        Plan plan = plans.get(hit.document().language());
        return text.isBlank() ? Optional.empty() : Optional.of(Highlighter.marked(part, text, plan));
    }
}
