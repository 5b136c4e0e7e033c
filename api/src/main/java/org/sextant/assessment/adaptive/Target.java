package org.sextant.assessment.adaptive;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an assessment is about, for one learner.
 *
 * @param tubes by id, whatever order they were given in
 */
public record Target(List<TargetTube> tubes) {
    public Target {
        tubes = tubes.stream().sorted(Comparator.comparing(TargetTube::id)).toList();
    }

    /** All skills that it is about, those without a challenge too. */
    public Stream<TargetSkill> skills() {
        return tubes.stream().flatMap(tube -> tube.skills().stream());
    }
}
