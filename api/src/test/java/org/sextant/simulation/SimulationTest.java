package org.sextant.simulation;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.sextant.assessment.adaptive.Policies;
import org.sextant.assessment.adaptive.Target;
import org.sextant.challenges.bank.BundledBank;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@code api/bench/simulate}: 200 learners, whose exact figures the seed holds. */
class SimulationTest {
    private static final int LEARNERS = 200;
    private static final Habits HONEST = new Habits(0, 0);
    private static final Habits HUMAN = new Habits(0.1, 0.2);
    private static final Bank SHIPPED = Bank.of("shipped", BundledBank.content(), Policies.current());
    private static final Bank FULL = Bank.of("full size", GeneratedBank.content(), Policies.current());

    @Test
    void theShippedBankIsMeasuredInThoseCompetencesThatHaveQuestions() {
        Findings findings = run(SHIPPED, HUMAN);
        assertThat(findings.byCompetence()).hasSameSizeAs(SHIPPED.subjects());
        assertThat(findings.byCompetence().values()).allSatisfy(tally -> {
            assertThat(tally.assessments()).isEqualTo(LEARNERS);
            assertThat(tally.meanQuestions()).isBetween(5.0, 30.0);
            assertThat(tally.nearLevels()).isGreaterThan(0.9);
        });
    }

    @Test
    void thisSeedFindsTheseFiguresOnABankOfFullSize() {
        assertThat(lines(FULL, HUMAN)).contains(
                "| full size | 10 % slip, 20 % guess | 3200 | 15.6 | 18 | 58.5 % | 95.1 % | +2.82 | 5.72 | 25.5 % |",
                "| full size | 10 % slip, 20 % guess | 3 | 528 | 16.0 | 63.4 % | 99.4 % | +1.78 | 4.18 |",
                "| full size | 10 % slip, 20 % guess | 24 | 22 (91.67 %) | 176 | 0 (0.00 %) |");
    }

    @Test
    void whoNeverSlipsNorGuessesIsNeverFoundAboveWhatTheyMaster() {
        Findings findings = run(FULL, HONEST);
        assertThat(findings.byTrueLevel().values())
                .allSatisfy(tally -> assertThat(tally.bias()).isLessThanOrEqualTo(0));
        assertThat(findings.all().nearLevels()).isEqualTo(1);
        assertThat(findings.falselyCertifiable()).isZero();
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        try (ForkJoinPool alone = new ForkJoinPool(1); ForkJoinPool many = new ForkJoinPool(7)) {
            List<String> first = alone.submit(() -> lines(SHIPPED, HUMAN)).get();
            assertThat(many.submit(() -> lines(SHIPPED, HUMAN)).get()).isEqualTo(first);
        }
    }

    @Test
    void theBankOfFullSizeHasEveryLevelOfEveryTubeInThreeChallenges() {
        assertThat(FULL.subjects()).hasSize(16).allSatisfy(subject -> assertThat(subject.target().tubes()).hasSize(6));
        assertThat(FULL.targets().stream().flatMap(Target::skills)).hasSize(16 * 6 * 8)
                .allSatisfy(skill -> assertThat(skill.challenges()).hasSize(3));
    }

    private static List<String> lines(Bank bank, Habits habits) {
        Simulation simulation = new Simulation(bank, habits, 1);
        Report report = new Report();
        report.add(simulation, run(bank, habits));
        return report.markdown().lines().toList();
    }

    private static Findings run(Bank bank, Habits habits) {
        return new Simulation(bank, habits, 1).run(LEARNERS, _ -> {
        });
    }
}
