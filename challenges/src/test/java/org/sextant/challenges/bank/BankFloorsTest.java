package org.sextant.challenges.bank;

import org.junit.jupiter.api.Test;
import org.sextant.challenges.bank.report.Standing;
import org.sextant.schema.release.Content;

import static org.assertj.core.api.Assertions.assertThat;

/** What the shipped bank must not fall under stands in its floors.yaml, not here. */
class BankFloorsTest {
    private static final Content BANK = BundledBank.content();

    @Test
    void noFloorOfTheShippedBankIsBroken() {
        FloorsFile file = FloorsFile.read(BankCopy.SHIPPED);
        assertThat(file.problems()).isEmpty();
        assertThat(file.floors().standings(BANK)).isNotEmpty().filteredOn(Standing::isBroken).isEmpty();
    }

    @Test
    void tutorialsOfOurOwnAreUnderTheLicenceOfTheBank() {
        assertThat(BANK.tutorials()).filteredOn(tutorial -> tutorial.body() != null)
                .allSatisfy(
                        tutorial -> assertThat(tutorial.licence()).as(tutorial.id().value()).isEqualTo("CC-BY-4.0"));
    }

    @Test
    void thereIsADemonstration() {
        assertThat(BANK.forms()).extracting(form -> form.id().value()).contains("demonstration");
    }
}
