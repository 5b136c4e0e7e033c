package org.sextant.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words of a text in one form, as an index takes them. */
public final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Entry> entries;
    private int next;

    /**
     * The words of a text; in plain form they are there with their accents as well.
     *
     * @param forms what brings a plain word to the form; empty where it has none
     */
    public TermStream(List<Token> tokens, UnaryOperator<String> forms, Form form) {
        this.entries = entries(tokens, forms, form);
    }

    @Override
    public boolean incrementToken() {
        if (next == entries.size()) {
            return false;
        }
        clearAttributes();
        Entry entry = entries.get(next);
        term.append(entry.term);
        increment
                .setPositionIncrement(next == 0 ? entry.position + 1 : entry.position - entries.get(next - 1).position);
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }

    private static List<Entry> entries(List<Token> tokens, UnaryOperator<String> forms, Form form) {
        List<Entry> entries = new ArrayList<>(tokens.size());
        int position = 0;
        for (Token token : tokens) {
            String inForm = forms.apply(token.plain());
            if (!inForm.isEmpty()) {
                entries.add(new Entry(inForm, position));
            }
            if (form == Form.PLAIN && !token.exact().equals(token.plain())) {
                entries.add(new Entry(token.exact(), position));
            }
            position += token.overlay() ? 0 : 1;
        }
        return entries;
    }

    private record Entry(String term, int position) {
    }
}
