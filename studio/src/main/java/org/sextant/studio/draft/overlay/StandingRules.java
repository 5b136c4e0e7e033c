package org.sextant.studio.draft.overlay;

import java.util.Map;
import java.util.Optional;

/** How revisions stand to a release. */
final class StandingRules {
    private StandingRules() {
    }

    /**
     * How a revision stands to what a release has of the entity.
     *
     * @param checksums the checksum of each revision, by its number
     * @param wanted    the number of the revision
     * @param published the checksum of what the release has; empty where it has nothing of the kind
     */
    static Standing of(Map<Integer, String> checksums, int wanted, Optional<String> published) {
        if (published.isEmpty()) {
            return Standing.AHEAD;
        } else if (published.get().equals(checksums.get(wanted))) {
            return Standing.SAME;
        }
        return checksums.entrySet().stream()
                .anyMatch(revision -> revision.getKey() < wanted && revision.getValue().equals(published.get()))
                        ? Standing.AHEAD
                        : Standing.OUTDATED;
    }
}
