package org.sextant.schema.content;

import java.util.List;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A set of tubes that a campaign tests (parcours), each with its highest level.
 *
 * @param audiences whom it is made for, in words of schools such as {@code 6e} or {@code lycee}
 * @param stages    in rising order, all by threshold or all by level
 */
public record TargetProfile(TargetProfileId id, LocalizedText title, LocalizedText description,
        List<String> audiences, List<CappedTube> tubes, List<Stage> stages, List<Badge> badges) {
    public TargetProfile {
        Require.present(id, "id");
        Require.present(title, "title");
        Require.present(description, "description");
        audiences = Require.list(audiences);
        tubes = Require.sortedByUnique(tubes, CappedTube::tube, "tubes");
        stages = Require.list(stages);
        badges = Require.sortedByUnique(badges, Badge::id, "badges");
    }
}
