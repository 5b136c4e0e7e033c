package org.sextant.schema.content;

import java.util.List;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/** A set of tubes that a campaign tests (parcours), each with its highest level. */
public record TargetProfile(TargetProfileId id, LocalizedText title, LocalizedText description,
        List<CappedTube> tubes) {
    public TargetProfile {
        Require.present(id, "id");
        Require.present(title, "title");
        Require.present(description, "description");
        tubes = Require.sortedByUnique(tubes, CappedTube::tube, "tubes");
    }
}
