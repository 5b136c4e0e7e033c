package org.sextant.studio.find;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.Standing;
import org.sextant.studio.review.ProposalState;
import org.sextant.studio.review.UnderWay;

import static org.assertj.core.api.Assertions.assertThat;

/** Where something stands, by how its newest revision, number 3 unless said otherwise, stands to the release. */
class StateRulesTest {
    private static final EntityRef TUBE = new EntityRef(EntityKind.TUBE, "moteurs");
    private static final long ID = 7;

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "SAME,            true,  3, -,             0, false, PUBLISHED",
            "SAME,            true,  3, -,             0, true,  PUBLISHED",
            "OUTDATED,        true,  3, PROPOSED,      3, false, OUTDATED",
            "UNREADABLE,      true,  3, -,             0, false, UNREADABLE",
            "OTHER_FRAMEWORK, false, 3, -,             0, false, UNREADABLE",
            "AHEAD,           false, 0, -,             0, false, OPENED",
            "AHEAD,           false, 3, -,             0, false, NEW",
            "AHEAD,           true,  3, -,             0, false, CHANGED",
            "AHEAD,           true,  3, PROPOSED,      3, false, IN_REVIEW",
            "AHEAD,           true,  3, PROPOSED,      2, false, IN_REVIEW",
            "AHEAD,           false, 3, IN_REVIEW,     3, false, IN_REVIEW",
            "AHEAD,           true,  3, CHANGES_ASKED, 3, false, CHANGES_ASKED",
            "AHEAD,           true,  3, CHANGES_ASKED, 2, false, CHANGED",
            "AHEAD,           false, 3, CHANGES_ASKED, 2, false, NEW",
            "AHEAD,           true,  3, -,             0, true,  VALIDATED",
            "AHEAD,           true,  3, PROPOSED,      3, true,  IN_REVIEW"})
    void somethingStandsIn(Standing standing, boolean published, int revision, ProposalState state, int proposed,
            boolean accepted, EntryState expected) {
        Map<Long, UnderWay> underWay = Optional.ofNullable(state)
                .map(known -> Map.of(ID, new UnderWay(ID, proposed, known))).orElse(Map.of());
        ContentEntry entry = EntryFacts.of(TUBE, LocalizedText.french("Moteurs")).entry(published,
                Optional.of(new Draft(ID, TUBE, revision)), standing);
        assertThat(StateRules.of(entry, new Progress(underWay, accepted ? Set.of(ID) : Set.of(), Set.of())))
                .isEqualTo(expected);
    }
}
