package org.sextant.challenges.bank;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.bank.report.Standing;
import org.sextant.schema.content.TutorialFormat;
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
    void sixClassActivitiesOfHalfAnHourNeedNoScreen() {
        assertThat(BANK.tutorials()).filteredOn(tutorial -> tutorial.format() == TutorialFormat.SCENARIO
                && tutorial.duration().equals(Duration.ofMinutes(30)))
                .hasSizeGreaterThanOrEqualTo(6).allSatisfy(tutorial -> assertThat(tutorial.body())
                        .as(tutorial.id().value())
                        .containsPattern("débranchée|sans (aucun )?(ordinateur|appareil|écran)")
                        .contains(" minutes"));
    }

    @Test
    void thereIsADemonstration() {
        assertThat(BANK.forms()).extracting(form -> form.id().value()).contains("demonstration");
    }
}
