package org.sextant.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.search.analysis.Token;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.Matches;
import org.sextant.search.index.SearchIndex;
import org.sextant.search.index.SearchType;

/**
 * Looks something up in an index. Words are looked for in every language that there is; a document that exists in the
 * reader's language counts more in it, and is never a hit twice.
 */
public final class Search {
    private static final int FEW = 5;
    /** What is given up first where nothing meets all conditions that were made out of words. */
    private static final List<Dimension> WEAKEST_FIRST = List.of(Dimension.FORMAT, Dimension.DURATION,
            Dimension.AUDIENCE, Dimension.CYCLE, Dimension.DISCIPLINE, Dimension.LEVEL, Dimension.AREA,
            Dimension.COMPETENCE);

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

    /**
     * What somebody who is still typing may be looking for, the best first, in the first of their languages that there is
     * anything in.
     *
     * @param types of what types; none: all
     */
    public List<Suggestion> suggest(String typed, Set<SearchType> types, int most) {
        List<String> wanted = new ArrayList<>(languages);
        wanted.addAll(index.languages());
        return wanted.stream().filter(index.languages()::contains).distinct()
                .map(language -> new Suggester(index, language, types).of(typed, most))
                .filter(suggestions -> !suggestions.isEmpty()).findFirst().orElse(List.of());
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
        Ranking ranking = browses ? ranked(List.of(index.everything())) : searched(plans.values());
        return new Found(ranking.hits(narrowing::isMet), ranking.documents(), narrowing, question, plans,
                meant(question, plans));
    }

    /** Documents with most of the concepts; where they are few, documents with any of them. */
    private Ranking searched(Collection<Plan> plans) {
        Ranking found = ranked(plans.stream().map(plan -> matches(plan, most(plan.size()))).toList());
        boolean strict = plans.stream().anyMatch(plan -> most(plan.size()) > 1);
        return found.size() < FEW && strict ? ranked(plans.stream().map(plan -> matches(plan, 1)).toList()) : found;
    }

    private Matches matches(Plan plan, int atLeast) {
        return index.matches(plan.size() == 0 ? plan.named() : plan.query(atLeast));
    }

    private static int most(int concepts) {
        return concepts <= 2 ? 1 : concepts == 3 ? 2 : (concepts + 1) / 2;
    }

    private Ranking ranked(List<Matches> all) {
        Ranking ranking = new Ranking(index);
        all.forEach(matches -> ranking.with(matches, this::isForeign));
        return ranking;
    }

    private boolean isForeign(int document) {
        return !languages.isEmpty() && !languages.contains(index.documents().get(document).language());
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
}
