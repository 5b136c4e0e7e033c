package org.sextant.studio.quality;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.schema.release.Content;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.SampleContent;

import static org.assertj.core.api.Assertions.assertThat;

class UsageRulesTest {
    private static final Content SAMPLE = SampleContent.content();
    private static final Content BANK = BundledBank.content();
    private static final Set<EntityRef> ALL = ContentEntities.of(BANK).keySet();

    @ParameterizedTest
    @CsvSource({"TUBE, moteurs, SKILL/moteurs-1", "TUBE, moteurs, TARGET_PROFILE/rentree",
            "SKILL, moteurs-1, CHALLENGE/moteurs-1-0", "TUTORIAL, lire, SKILL/moteurs-1",
            "TUTORIAL, ecouter, SKILL/moteurs-3", "COMPETENCE, 1.1, TUBE/moteurs"})
    void whatNamesSomethingUsesIt(EntityKind kind, String key, String user) {
        assertThat(UsageRules.naming(new EntityRef(kind, key), SAMPLE)).extracting(EntityRef::toString).contains(user);
    }

    @ParameterizedTest
    @EnumSource
    void everyUseIsInTheBankAndNothingUsesItself(EntityKind kind) {
        assertThat(ALL.stream().filter(entity -> entity.kind() == kind)).isNotEmpty().allSatisfy(
                entity -> assertThat(UsageRules.naming(entity, BANK)).doesNotContain(entity).isSubsetOf(ALL));
    }
}
