package org.sextant.schema.content;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A set of tubes that a campaign tests (parcours), each with its highest level.
 *
 * @param audiences       whom it is made for, in words of schools such as {@code 6e} or {@code lycee}
 * @param maximumDuration what it is not expected to take longer than; none where length does not matter
 * @param stages          in rising order, all by threshold or all by level
 */
public record TargetProfile(TargetProfileId id, LocalizedText title, LocalizedText description,
        List<String> audiences, @Nullable Duration maximumDuration, List<CappedTube> tubes, List<Stage> stages,
        List<Badge> badges) {
    public TargetProfile {
        Require.present(id, "id");
        Require.present(title, "title");
        Require.present(description, "description");
        audiences = Require.list(audiences);
        tubes = Require.sortedByUnique(tubes, CappedTube::tube, "tubes");
        stages = Require.list(stages);
        badges = Require.sortedByUnique(badges, Badge::id, "badges");
    }

    /** A target profile that may take as long as it does. */
    public TargetProfile(TargetProfileId id, LocalizedText title, LocalizedText description, List<String> audiences,
            List<CappedTube> tubes, List<Stage> stages, List<Badge> badges) {
        this(id, title, description, audiences, null, tubes, stages, badges);
    }
}
