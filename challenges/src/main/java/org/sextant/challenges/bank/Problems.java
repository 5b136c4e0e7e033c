package org.sextant.challenges.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sextant.schema.rule.Breach;
import org.sextant.schema.rule.Rule;
import org.sextant.schema.rule.Subject;

/** Gathers problems, and finds the lines of those that are told of things rather than of files. */
final class Problems {
    private final List<BankProblem> found = new ArrayList<>();
    private final Map<Subject, Place> places = new HashMap<>();

    void add(String file, int line, Rule rule, String sentence) {
        found.add(new BankProblem(file, line, rule, sentence));
    }

    void add(YamlDocument document, String pointer, Rule rule, String sentence) {
        add(document.file(), document.line(pointer), rule, sentence);
    }

    void add(Place place, String at, Rule rule, String sentence) {
        add(place.document().file(), place.line(at), rule, sentence);
    }

    void add(Breach breach) {
        Place place = places.get(breach.subject());
        if (place == null) {
            add("bank.yaml", 0, breach.rule(), breach.sentence());
        } else {
            add(place.document().file(), place.line(breach.at()), breach.rule(), breach.sentence());
        }
    }

    /** Remembers where a thing is written; answers false, with a problem noted, when it is already elsewhere. */
    boolean isNew(Subject subject, Place place) {
        Place other = places.putIfAbsent(subject, place);
        if (other != null) {
            add(place.document(), place.pointer() + "/id", BankRules.DUPLICATE_ID, "the id '" + subject.id()
                    + "' is taken already in " + other.document().file() + ", line " + other.line("/id")
                    + "; give one of the two another id");
        }
        return other == null;
    }

    List<BankProblem> all() {
        return List.copyOf(found);
    }

    /**
     * Where a thing is written.
     *
     * @param inherited where it takes what it does not write itself
     */
    record Place(YamlDocument document, String pointer, String inherited) {
        Place(YamlDocument document, String pointer) {
            this(document, pointer, pointer);
        }

        int line(String at) {
            boolean own = document.has(pointer + at) || !document.has(inherited + at);
            return document.line((own ? pointer : inherited) + at);
        }
    }
}
