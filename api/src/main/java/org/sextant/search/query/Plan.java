package org.sextant.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sextant.search.analysis.Chain;
import org.sextant.search.index.IndexBuild;
import org.sextant.search.index.SearchIndex;

/** How the documents of one language are looked for. */
final class Plan {
    private static final float SYNONYM = 0.75f;
    private static final float MEANT = 0.6f;
    private static final float TOGETHER = 0.3f;
    private static final float LOOSE = 0.35f;
    private static final float WHOLE = 4f;
    private static final int NEAR = 3;
    /** How many other names are looked for in all: what a question of many words costs stays bounded. */
    private static final int OTHERS = 48;
    private static final int LEAST_OTHERS = 2;

    private final String language;
    private final String text;
    private final List<Concept> concepts;
    private final Clauses clauses;
    private final Marks marks;

    Plan(String language, String text, List<Concept> concepts) {
        this.language = language;
        this.text = text;
        boolean onlySmall = concepts.stream().allMatch(Concept::isSmall);
        this.concepts = onlySmall ? concepts.stream().map(Plan::grown).toList() : concepts;
        this.clauses = new Clauses(language);
        this.marks = new Marks(Chain.of(language));
        this.concepts.stream().filter(concept -> !concept.isSmall()).forEach(this::mark);
    }

    Marks marks() {
        return marks;
    }

    List<Concept> concepts() {
        return concepts;
    }

    /** How many concepts with content there are. */
    int size() {
        return (int) concepts.stream().filter(concept -> !concept.isSmall()).count();
    }

    /** The documents that have some of the concepts; those that have them together, or are named so, count more. */
    Query query(int atLeast) {
        BooleanQuery.Builder big = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(atLeast, size()));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Concept> told = concepts.stream().filter(concept -> !concept.isSmall()).toList();
        told.forEach(concept -> big.add(query(concept), Occur.SHOULD));
        all.add(big.build(), Occur.MUST);
        for (int i = 1; i < told.size(); i++) {
            all.add(new BoostQuery(clauses.sequence(List.of(told.get(i - 1).words().getLast(),
                    told.get(i).words().getFirst()), NEAR), TOGETHER), Occur.SHOULD);
        }
        all.add(named(), Occur.SHOULD);
        return all.build();
    }

    /** The documents that are named as the whole question is. */
    Query named() {
        Term name = new Term(SearchIndex.nameField(language), IndexBuild.name(text));
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(name)), WHOLE);
    }

    private Query query(Concept concept) {
        List<Query> ways = new ArrayList<>();
        List<String> words = concept.words();
        if (words.size() == 1) {
            ways.add(clauses.word(words.getFirst(), concept.exact()));
        } else {
            ways.add(clauses.sequence(words, 0));
            ways.add(new BoostQuery(loose(words), LOOSE));
        }
        int most = Math.max(LEAST_OTHERS, OTHERS / concepts.size());
        concept.others().stream().limit(most)
                .forEach(other -> ways.add(new BoostQuery(clauses.sequence(other, 0), SYNONYM)));
        for (int i = 0; i < concept.meant().size(); i++) {
            ways.add(new BoostQuery(clauses.word(concept.meant().get(i), concept.meant().get(i)),
                    i == 0 ? MEANT : MEANT / 2));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** All the words of a sequence, wherever in a document. */
    private Query loose(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(clauses.word(word, word), Occur.MUST));
        return all.build();
    }

    private void mark(Concept concept) {
        if (concept.words().size() == 1) {
            marks.add(concept.words().getFirst());
        } else {
            concept.words().stream().filter(word -> !Chain.of(language).isSmall(word)).forEach(marks::add);
        }
        concept.meant().forEach(marks::add);
        concept.others().stream().flatMap(List::stream).filter(word -> !Chain.of(language).isSmall(word))
                .forEach(marks::add);
    }

    private static Concept grown(Concept concept) {
        return new Concept(concept.words(), concept.exact(), concept.others(), concept.meant(), false,
                concept.isUnknown());
    }
}
