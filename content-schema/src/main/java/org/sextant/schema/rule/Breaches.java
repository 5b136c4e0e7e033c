package org.sextant.schema.rule;

import java.util.ArrayList;
import java.util.List;

/** Gathers what does not hold. */
final class Breaches {
    private final List<Breach> found = new ArrayList<>();

    void add(Rule rule, Subject subject, String at, String sentence) {
        found.add(new Breach(rule, subject, at, sentence));
    }

    List<Breach> all() {
        return List.copyOf(found);
    }
}
