package org.sextant.studio.grid.rung;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sextant.studio.draft.entity.EntityRef;

/**
 * Revisions that were made together.
 *
 * @param steps the revisions, that of the skill first
 */
public record RungChange(List<Step> steps) {
    /** The most revisions that are made together. */
    public static final int LONGEST = 100;
    private static final String BETWEEN = " ";

    public RungChange {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > LONGEST) {
            throw new IllegalArgumentException(steps.size() + " revisions are not 1 to " + LONGEST);
        }
    }

    /** What {@link #toString} wrote; empty for anything else. */
    static Optional<RungChange> parse(String text) {
        List<Optional<Step>> steps = Arrays.stream(text.split(BETWEEN)).map(Step::parse).toList();
        long entities = steps.stream().flatMap(Optional::stream).map(Step::entity).distinct().count();
        return steps.size() <= LONGEST && entities == steps.size() // each is there, and none is twice
                ? Optional.of(new RungChange(steps.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /** What all of it was about. */
    EntityRef first() {
        return steps.getFirst().entity();
    }

    @Override
    public String toString() {
        return steps.stream().map(step -> step.entity() + "@" + step.revision()).collect(Collectors.joining(BETWEEN));
    }

    /** One of the revisions. */
    public record Step(EntityRef entity, int revision) {
        private static final Pattern FORM = Pattern.compile("((?:SKILL|CHALLENGE)/[^@]*)@([1-9][0-9]{0,8})");

        private static Optional<Step> parse(String text) {
            Matcher matcher = FORM.matcher(text);
            return matcher.matches()
                    ? EntityRef.parse(matcher.group(1))
                            .map(entity -> new Step(entity, Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        }
    }
}
