package org.sextant.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sextant.search.analysis.Token;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.Matches;
import org.sextant.search.index.SearchDocument;
import org.sextant.search.index.SearchIndex;

/**
 * Looks something up in an index. Words are looked for in every language that there is; a document that exists in the
 * reader's language counts more in it, and is never a hit twice.
 */
public final class Search {
    private static final float FOREIGN = 0.5f;
    private static final int FEW = 5;
    /** What is given up first where nothing meets all conditions that were made out of words. */
    private static final List<Dimension> WEAKEST_FIRST = List.of(Dimension.FORMAT, Dimension.DURATION,
            Dimension.AUDIENCE, Dimension.CYCLE, Dimension.DISCIPLINE, Dimension.LEVEL, Dimension.AREA,
            Dimension.COMPETENCE);
    private static final Comparator<Scored> BEST_FIRST = Comparator.<Scored>comparingDouble(s -> -s.hit.score())
            .thenComparing(s -> s.hit.document().entity());

    private final SearchIndex index;
    private final List<String> languages;

    /**
     * A search for a reader.
     *
     * @param locales the languages the reader wants, best first
     */
    public Search(SearchIndex index, List<Locale> locales) {
        this.index = index;
        this.languages = locales.stream().map(Locale::getLanguage).toList();
    }

    /** What is found. */
    public Found find(Asked asked) {
        Question question = Question.of(asked.text(), asked.literal());
        Found found = find(asked, question, false);
        for (Dimension weakest : WEAKEST_FIRST) {
            Optional<Recognised> given = question.recognised().stream()
                    .filter(r -> r.dimension() == weakest && !r.isDropped()).findFirst();
            if (found.hits().isEmpty() && given.isPresent()) {
                question = question.without(given.get());
                found = find(asked, question, false);
            }
        }
        return found.hits().isEmpty() ? find(asked, question, true) : found;
    }

    private Found find(Asked asked, Question question, boolean lenient) {
        Narrowing narrowing = new Narrowing(index, asked, question.recognised());
        List<Token> rest = question.rest();
        boolean browses = rest.isEmpty() && (asked.text().isBlank() || !question.recognised().isEmpty());
        Map<String, Plan> plans = new LinkedHashMap<>();
        if (!browses) {
            index.languages().forEach(language -> plans.put(language,
                    new Plan(language, text(question, rest), new Concepts(index, language, lenient).of(rest))));
        }
        List<Scored> best = browses ? collapsed(List.of(index.everything())) : searched(plans.values());
        List<Hit> hits = best.stream().filter(scored -> narrowing.isMet(scored.document)).map(s -> s.hit).toList();
        return new Found(hits, best.stream().map(Scored::document).toList(), narrowing, question, plans,
                meant(question, plans));
    }

    /** Documents with most of the concepts; where they are few, documents with any of them. */
    private List<Scored> searched(Collection<Plan> plans) {
        List<Scored> found = collapsed(plans.stream().map(plan -> matches(plan, most(plan.size()))).toList());
        boolean strict = plans.stream().anyMatch(plan -> most(plan.size()) > 1);
        return found.size() < FEW && strict
                ? collapsed(plans.stream().map(plan -> matches(plan, 1)).toList())
                : found;
    }

    private Matches matches(Plan plan, int atLeast) {
        return index.matches(plan.size() == 0 ? plan.named() : plan.query(atLeast));
    }

    private static int most(int concepts) {
        return concepts <= 2 ? 1 : concepts == 3 ? 2 : (concepts + 1) / 2;
    }

    /** Each thing once, in the language in which it fits best; all in their order. */
    private List<Scored> collapsed(List<Matches> all) {
        Map<String, Scored> best = new LinkedHashMap<>();
        for (Matches matches : all) {
            for (int place = 0; place < matches.size(); place++) {
                int number = matches.document(place);
                SearchDocument document = index.documents().get(number);
                float score = matches.score(place) * (isForeign(document) ? FOREIGN : 1);
                best.merge(document.entity(), new Scored(number, new Hit(document, score)), Scored::better);
            }
        }
        List<Scored> sorted = new ArrayList<>(best.values());
        sorted.sort(BEST_FIRST);
        return sorted;
    }

    private boolean isForeign(SearchDocument document) {
        return !languages.isEmpty() && !languages.contains(document.language());
    }

    private static String text(Question question, List<Token> rest) {
        return rest.isEmpty()
                ? question.text()
                : question.text().substring(rest.getFirst().start(), rest.getLast().end());
    }

    /** The question with unknown words put right, in the first of the reader's languages. */
    private Optional<String> meant(Question question, Map<String, Plan> plans) {
        List<String> wanted = new ArrayList<>(languages);
        wanted.addAll(plans.keySet());
        for (String language : wanted) {
            Plan plan = plans.get(language);
            if (plan != null && plan.concepts().stream().anyMatch(concept -> !concept.meant().isEmpty())) {
                return Optional.of(corrected(question, plan, language));
            } else if (plan != null && plan.concepts().stream().noneMatch(Concept::isUnknown)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String corrected(Question question, Plan plan, String language) {
        StringBuilder text = new StringBuilder(question.text());
        for (Token token : question.rest().reversed()) {
            plan.concepts().stream().filter(c -> !c.meant().isEmpty() && c.words().getFirst().equals(token.plain()))
                    .findFirst().ifPresent(concept -> text.replace(token.start(), token.end(),
                            index.lexicon(language).written(concept.meant().getFirst())));
        }
        return text.toString();
    }

    private record Scored(int document, Hit hit) {
        static Scored better(Scored one, Scored other) {
            return other.hit.score() > one.hit.score() ? other : one;
        }
    }
}
