package org.sextant.search.query;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sextant.search.analysis.Chain;
import org.sextant.search.analysis.Form;
import org.sextant.search.analysis.Token;

/** The words, in all their forms, for which a question finds documents of a language: those to be marked in them. */
final class Marks {
    private final Chain chain;
    private final Map<Form, Set<String>> words = new EnumMap<>(Form.class);
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Marks(Chain chain) {
        this.chain = chain;
        for (Form form : Form.values()) {
            words.put(form, new HashSet<>());
        }
    }

    void add(String plain) {
        words.forEach((form, all) -> all.add(chain.form(plain, form)));
        words.forEach((_, all) -> all.remove(""));
    }

    boolean isMarked(Token token) {
        return known.computeIfAbsent(token.plain(), this::isMarked);
    }

    private boolean isMarked(String plain) {
        for (Map.Entry<Form, Set<String>> each : words.entrySet()) {
            if (each.getValue().contains(chain.form(plain, each.getKey()))) {
                return true;
            }
        }
        return false;
    }
}
