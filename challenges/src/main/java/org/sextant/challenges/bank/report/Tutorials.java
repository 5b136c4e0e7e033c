package org.sextant.challenges.bank.report;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialFormat;
import org.sextant.schema.content.TutorialId;

/** What there is to learn from. */
final class Tutorials {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

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

    /** How many of our own are scenarios for a class that take half an hour at most. */
    static long scenarios(Slice slice) {
        return own(slice).stream().filter(tutorial -> tutorial.format() == TutorialFormat.SCENARIO
                && tutorial.duration().compareTo(HALF_AN_HOUR) <= 0).count();
    }

    /** Those that no skill names. */
    static List<Tutorial> unnamed(Slice slice) {
        Set<TutorialId> named = slice.skills().stream().flatMap(Slice::named).collect(Collectors.toSet());
        return slice.tutorials().stream().filter(tutorial -> !named.contains(tutorial.id())).toList();
    }
}
