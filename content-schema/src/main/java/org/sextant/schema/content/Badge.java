package org.sextant.schema.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A distinction within a target profile, won when every criterion is met.
 *
 * @param message  what is said to a learner who won it
 * @param criteria at least one
 */
public record Badge(BadgeId id, LocalizedText title, @Nullable LocalizedText message, List<Criterion> criteria) {
    public Badge {
        Require.present(id, "id");
        Require.present(title, "title");
        criteria = Require.list(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("badge '" + id + "' has no 'criteria'");
        }
    }

    /**
     * A share of skills to validate.
     *
     * @param threshold the share, 1 to 100 %
     * @param tubes     the tubes that count, each up to a level; none given: all of the target profile
     */
    public record Criterion(int threshold, List<CappedTube> tubes) {
        public Criterion {
            Require.within(threshold, 1, 100, "threshold");
            tubes = Require.sortedByUnique(tubes, CappedTube::tube, "tubes");
        }
    }
}
