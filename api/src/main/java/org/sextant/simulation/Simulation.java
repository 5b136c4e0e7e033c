package org.sextant.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.profile.CompetenceScore;
import org.sextant.profile.ScorecardRules;
import org.sextant.schema.content.TubeId;

/**
 * Many learners through the assessments of a bank. Each has a source of chance of their own, made from the seed and
 * their number, so that the same seed finds the same whatever the number of threads.
 */
final class Simulation {
    /** Odd, with its bits spread: the numbers of learners lead to unrelated sources. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final Bank bank;
    private final Habits habits;
    private final long seed;

    Simulation(Bank bank, Habits habits, long seed) {
        this.bank = bank;
        this.habits = habits;
        this.seed = seed;
    }

    /** What learners are asked from. */
    Bank bank() {
        return bank;
    }

    /** How their answers differ from mastery. */
    Habits habits() {
        return habits;
    }

    /**
     * Runs it on all cores.
     *
     * @param done is told the number of each learner who is done
     */
    Findings run(int learners, LongConsumer done) {
        return LongStream.range(0, learners).parallel().collect(Findings::new, (findings, number) -> {
            take(number, findings);
            done.accept(number);
        }, Findings::add);
    }

    private void take(long number, Findings findings) {
        SplittableRandom chance = new SplittableRandom(seed + GOLDEN * (number + 1)).split();
        Learner learner = Learner.drawn(bank.targets(), chance);
        Map<TubeId, KnowledgeState> truth = learner.truth();
        List<CompetenceScore> found = new ArrayList<>();
        List<CompetenceScore> real = new ArrayList<>();
        for (Bank.Subject subject : bank.subjects()) {
            Sitting sitting = Sitting.of(subject.target(), learner, habits, bank.policy(), chance);
            found.add(ScorecardRules.score(bank.content(), subject.competence(), sitting.known()));
            real.add(ScorecardRules.score(bank.content(), subject.competence(), truth));
            findings.add(sitting, found.getLast(), real.getLast());
        }
        findings.add(found, real);
    }
}
