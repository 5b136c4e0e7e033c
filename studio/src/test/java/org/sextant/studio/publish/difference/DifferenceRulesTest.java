package org.sextant.studio.publish.difference;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.schema.release.Content;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.test.SampleContent;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceRulesTest {
    private static final Content BANK = BundledBank.content();

    @Test
    void aReleaseIsLikeItself() {
        assertThat(DifferenceRules.between(ContentEntities.of(BANK), ContentEntities.of(BANK))).isEmpty();
    }

    @Test
    void whatWasChangedIsFoundAndNothingElse() {
        Content titled = SampleContent.titled(BANK, "Autrement");
        assertThat(DifferenceRules.between(ContentEntities.of(BANK), ContentEntities.of(titled)))
                .extracting(change -> change.entity() + " " + change.change())
                .containsExactly("TUBE/moteurs CHANGED");
    }

    @Test
    void whatOneHasAndTheOtherHasNotIsAddedOrRemoved() {
        Content sample = SampleContent.content();
        assertThat(DifferenceRules.between(ContentEntities.of(BANK), ContentEntities.of(sample)))
                .extracting(EntityChange::change)
                .contains(EntityChange.Change.ADDED, EntityChange.Change.REMOVED);
        assertThat(DifferenceRules.between(ContentEntities.of(sample), ContentEntities.of(sample))).isEmpty();
    }

    @Test
    void whatDiffersIsCountedByKindAndNothingTwice() {
        Content sample = SampleContent.content();
        List<EntityChange> changes = DifferenceRules.between(ContentEntities.of(BANK), ContentEntities.of(sample));
        List<ChangeCount> counts = DifferenceRules.counts(changes);
        assertThat(counts.stream().mapToInt(count -> count.added() + count.removed() + count.changed()).sum())
                .isEqualTo(changes.size());
        assertThat(counts).extracting(ChangeCount::kind).isSorted().doesNotHaveDuplicates();
        Content titled = SampleContent.titled(BANK, "Autrement");
        assertThat(DifferenceRules.counts(
                DifferenceRules.between(ContentEntities.of(BANK), ContentEntities.of(titled))))
                .containsExactly(new ChangeCount(EntityKind.TUBE, 0, 0, 1));
        assertThat(DifferenceRules.counts(List.of())).isEmpty();
    }
}
