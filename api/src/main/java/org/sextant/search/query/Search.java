package org.sextant.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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
    /** How many hits a condition leaves at least, where other words are looked for beside it. */
    private static final int ENOUGH = 10;
    /** These are never meant loosely. */
    private static final Set<Dimension> STRICT = EnumSet.of(Dimension.LEVEL, Dimension.AREA, Dimension.COMPETENCE);
    /** What a condition is made out of says something itself in these: a title that has the word is about it. */
    private static final Set<Dimension> SAYING = EnumSet.of(Dimension.FORMAT, Dimension.AUDIENCE, Dimension.CYCLE,
            Dimension.DISCIPLINE);
    private static final float TOLD = 0.3f;
    /** What is given up first where nothing meets all conditions that were made out of words. */
    private static final List<Dimension> WEAKEST_FIRST = List.of(Dimension.FORMAT, Dimension.DURATION,
            Dimension.TYPE, Dimension.AUDIENCE, Dimension.CYCLE, Dimension.DISCIPLINE, Dimension.LEVEL, Dimension.AREA,
            Dimension.COMPETENCE);

    private final SearchIndex index;
    private final List<String> languages;
    private final boolean[] foreign;

    /**
     * A search for a reader.
     *
     * @param locales the languages the reader wants, best first
     */
    public Search(SearchIndex index, List<Locale> locales) {
        this.index = index;
        this.languages = locales.stream().map(Locale::getLanguage).toList();
        this.foreign = new boolean[index.languages().size()];
        int number = 0;
        for (String language : index.languages()) {
            foreign[number++] = !languages.isEmpty() && !languages.contains(language);
        }
    }

    /** What is found. */
    public Found find(Asked asked) {
        Question question = Question.of(asked.text(), asked.literal());
        Attempt attempt = attempt(asked, question, false);
        for (Dimension weakest : WEAKEST_FIRST) {
            Optional<Recognised> given = question.recognised().stream()
                    .filter(r -> r.dimension() == weakest && !r.isDropped()).findFirst();
            if (given.isPresent() && isTooFew(attempt, weakest)) {
                question = question.without(given.get());
                attempt = attempt(asked, question, false);
            }
        }
        return found(asked, attempt.count() == 0 ? attempt(asked, question, true) : attempt);
    }

    /** Whether a condition leaves nothing, or beside other words too little: then what meets it comes first instead. */
    private static boolean isTooFew(Attempt attempt, Dimension dimension) {
        boolean only = attempt.question.rest().isEmpty() || STRICT.contains(dimension);
        return attempt.count() < (only ? 1 : ENOUGH);
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

    private Attempt attempt(Asked asked, Question question, boolean lenient) {
        Narrowing narrowing = new Narrowing(index, asked, question.recognised());
        List<Token> rest = question.rest();
        boolean browses = rest.isEmpty() && (asked.text().isBlank() || !question.recognised().isEmpty());
        Map<String, Plan> plans = browses ? Map.of() : plans(question, rest, lenient);
        Ranking ranking = browses ? ranked(List.of(index.everything())) : searched(plans.values(), narrowing);
        return new Attempt(question, narrowing, plans, ranking, browses);
    }

    private Found found(Asked asked, Attempt attempt) {
        Question question = attempt.question;
        List<Token> told = question.told(SAYING);
        if (!told.isEmpty()) {
            plans(question, told, false).values().forEach(plan -> attempt.ranking.adding(matches(plan, 1), TOLD));
        }
        if (!asked.text().isBlank()) {
            boolean isOfLevel = question.recognised().stream().anyMatch(r -> r.dimension() == Dimension.LEVEL);
            attempt.ranking.weighed(new Worth(index, question.recognised(),
                    type -> attempt.browses ? Kinds.browsed(type, isOfLevel) : Kinds.found(type)));
        }
        return new Found(attempt.ranking.hits(attempt.narrowing::isMet), attempt.ranking.documents(),
                attempt.narrowing, question, attempt.plans, meant(question, attempt.plans));
    }

    private Map<String, Plan> plans(Question question, List<Token> words, boolean lenient) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        index.languages().forEach(language -> plans.put(language,
                new Plan(language, text(question, words), new Concepts(index, language, lenient).of(words))));
        return plans;
    }

    /** Documents with a third of the concepts, the more the better; where they are few, documents with any of them. */
    private Ranking searched(Collection<Plan> plans, Narrowing narrowing) {
        Ranking found = ranked(plans.stream().map(plan -> matches(plan, least(plan.size()))).toList());
        boolean strict = plans.stream().anyMatch(plan -> least(plan.size()) > 1);
        return strict && found.count(narrowing::isMet) < FEW
                ? ranked(plans.stream().map(plan -> matches(plan, 1)).toList())
                : found;
    }

    private Matches matches(Plan plan, int atLeast) {
        return index.matches(plan.size() == 0 ? plan.named() : plan.query(atLeast));
    }

    private static int least(int concepts) {
        return Math.max(1, (concepts + 2) / 3);
    }

    private Ranking ranked(List<Matches> all) {
        Ranking ranking = new Ranking(index);
        all.forEach(matches -> ranking.with(matches, this::isForeign));
        return ranking;
    }

    private boolean isForeign(int document) {
        return foreign[index.language(document)];
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

    /** What meets a question, before it is put in order. */
    private record Attempt(Question question, Narrowing narrowing, Map<String, Plan> plans, Ranking ranking,
            boolean browses) {
        int count() {
            return ranking.count(narrowing::isMet);
        }
    }
}
