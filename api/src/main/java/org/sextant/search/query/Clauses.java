package org.sextant.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sextant.search.analysis.Chain;
import org.sextant.search.analysis.Form;
import org.sextant.search.index.FormQuery;
import org.sextant.search.index.Part;
import org.sextant.search.index.SearchIndex;

/** Single words and sequences of words of a language, as an index is asked for them. */
final class Clauses {
    private static final float ACCENTED = 1.1f;
    private static final float STEM = 0.8f;
    private static final float ROOT = 0.6f;
    private static final float CONTEXT = 0.35f;

    private final String language;
    private final Chain chain;

    Clauses(String language) {
        this.language = language;
        this.chain = Chain.of(language);
    }

    /** A word in any of its forms, the closest counting most; as written with its accents a little more. */
    Query word(String plain, String exact) {
        List<Query> forms = new ArrayList<>();
        if (!exact.equals(plain)) {
            forms.add(new BoostQuery(in(Form.PLAIN, exact), ACCENTED));
        }
        forms.add(in(Form.PLAIN, plain));
        forms.add(new BoostQuery(in(Form.STEM, chain.form(plain, Form.STEM)), STEM));
        String root = chain.form(plain, Form.ROOT);
        if (!root.isEmpty()) {
            forms.add(new BoostQuery(in(Form.ROOT, root), ROOT));
        }
        forms.add(new BoostQuery(new TermQuery(new Term(SearchIndex.contextField(language), chain.family(plain))),
                CONTEXT));
        return new DisjunctionMaxQuery(forms, 0.1f);
    }

    /** Words one after the other, in whatever number and gender. */
    Query sequence(List<String> plain, int slop) {
        if (plain.size() == 1) {
            return word(plain.getFirst(), plain.getFirst());
        }
        List<Query> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            String field = SearchIndex.field(language, part, Form.STEM);
            String[] stems = plain.stream().map(word -> chain.form(word, Form.STEM)).toArray(String[]::new);
            parts.add(new BoostQuery(new PhraseQuery(slop, field, stems), (1 + part.weight()) / 2));
        }
        parts.add(new BoostQuery(new PhraseQuery(slop, SearchIndex.contextField(language),
                plain.stream().map(chain::family).toArray(String[]::new)), CONTEXT));
        return new DisjunctionMaxQuery(parts, 0.1f);
    }

    private Query in(Form form, String word) {
        return new FormQuery(language, form, word);
    }
}
