package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;

/** What there is to learn from. */
final class Tutorials {
    private Tutorials() {
    }

    /** Those of our own. */
    static List<Tutorial> own(Slice slice) {
        return slice.tutorials().stream().filter(tutorial -> tutorial.body() != null).toList();
    }

    /** The words of the shortest of our own; 0 without any. */
    static int shortest(Slice slice) {
        return own(slice).stream().mapToInt(tutorial -> Words.count(tutorial.body())).min().orElse(0);
    }

    /** The words of the longest of our own; 0 without any. */
    static int longest(Slice slice) {
        return own(slice).stream().mapToInt(tutorial -> Words.count(tutorial.body())).max().orElse(0);
    }

    /** Those that no skill names. */
    static List<Tutorial> unnamed(Slice slice) {
        Set<TutorialId> named = slice.skills().stream().flatMap(Slice::named).collect(Collectors.toSet());
        return slice.tutorials().stream().filter(tutorial -> !named.contains(tutorial.id())).toList();
    }
}
