package org.sextant.schema.content;

import java.util.List;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A test that asks everyone the same challenges in the same order, such as the demonstration.
 *
 * @param challenges in the order asked, at least one, none twice
 */
public record FixedForm(FixedFormId id, LocalizedText title, LocalizedText description, List<ChallengeId> challenges) {
    public FixedForm {
        Require.present(id, "id");
        Require.present(title, "title");
        Require.present(description, "description");
        challenges = Require.list(challenges);
        if (challenges.isEmpty()) {
            throw new IllegalArgumentException("form '" + id + "' has no 'challenges'");
        }
        Require.sortedByUnique(challenges, c -> c, "challenges");
    }
}
