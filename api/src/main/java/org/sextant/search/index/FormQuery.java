package org.sextant.search.index;

import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.sextant.search.analysis.Form;

/**
 * A word in one form, in whatever parts of a document, a part counting as if the word stood there so many times more. It
 * is what Lucene has as a {@link CombinedFieldQuery}, whose words cannot be asked for.
 */
public final class FormQuery extends Query {
    private final String language;
    private final Form form;
    private final String word;

    public FormQuery(String language, Form form, String word) {
        this.language = language;
        this.form = form;
        this.word = word;
    }

    String language() {
        return language;
    }

    Form form() {
        return form;
    }

    String word() {
        return word;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(word);
        for (Part part : Part.values()) {
            query.addField(SearchIndex.field(language, part, form), part.weight());
        }
        return query.build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        Term[] terms = new Term[Part.values().length];
        for (Part part : Part.values()) {
            terms[part.ordinal()] = new Term(SearchIndex.field(language, part, form), word);
        }
        visitor.getSubVisitor(Occur.SHOULD, this).consumeTerms(this, terms);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormQuery same && word.equals(same.word) && form == same.form
                && language.equals(same.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), language, form.ordinal(), word);
    }

    @Override
    public String toString(String field) {
        return language + ":" + form + ":" + word;
    }
}
