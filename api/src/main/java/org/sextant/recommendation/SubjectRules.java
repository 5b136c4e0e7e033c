package org.sextant.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/**
 * Which subjects to work on: one function for a learner and for any group. All is reckoned in whole numbers over a common
 * denominator and rounded once, to a millionth: neither the order of learners nor their number shifts a score by a hair,
 * and a score that is 25 has four dots.
 */
final class SubjectRules {
    private static final int REACHED = 40;
    private static final int HARDEST = 30;
    private static final int VALIDATED = 20;
    private static final int NEXT = 10;
    private static final int ALL = 100;
    /** What all levels from 1 to 8 divide. */
    private static final long COMMON = 840;
    private static final double MILLION = 1_000_000;
    private static final List<Integer> DOTS_UP_TO = List.of(75, 50, 25);
    private static final Comparator<SubjectToWork> URGENT_FIRST = Comparator.comparingDouble(SubjectToWork::score)
            .thenComparing(subject -> subject.why().hardestLevel()).thenComparing(SubjectToWork::tube);

    private SubjectRules() {
    }

    /**
     * All subjects that are aimed at, the most urgent first; of equals that with the lower hardest level, then by id.
     *
     * @param learners what is known of each of them, by tube: one for a learner; of nobody nothing can be said
     */
    static List<SubjectToWork> subjects(SubjectTargets targets, Collection<Map<TubeId, KnowledgeState>> learners,
            SubjectPolicy policy) {
        return targets.hardest().filter(_ -> !learners.isEmpty())
                .map(hardest -> targets.subjects().stream().map(target -> subject(target, hardest,
                        learners.stream().map(known -> Standing.of(target,
                                known.getOrDefault(target.tube(), KnowledgeState.NONE))).toList(),
                        policy)).sorted(URGENT_FIRST).toList())
                .orElse(List.of());
    }

    /** How many dots a score has. */
    static int dots(double score) {
        return 1 + (int) DOTS_UP_TO.stream().filter(most -> score <= most).count();
    }

    private static SubjectToWork subject(SubjectTarget target, Level hardest, List<Standing> standings,
            SubjectPolicy policy) {
        int skills = target.levels().size();
        Sum sum = new Sum(COMMON * skills, standings);
        int level = target.hardest().value();
        List<Line> lines = new ArrayList<>();
        if (policy == SubjectPolicy.MEAN_LEVEL) {
            lines.add(sum.of(SubjectReason.MEAN_LEVEL, ALL, Standing::reached, level));
        } else {
            lines.add(sum.of(SubjectReason.REACHED_LEVEL, REACHED, Standing::reached, level));
            lines.add(sum.of(SubjectReason.HARDEST_LEVEL, HARDEST, _ -> level, hardest.value()));
            lines.add(sum.of(SubjectReason.VALIDATED_SKILLS, VALIDATED, Standing::validated, skills));
            lines.add(sum.perNext());
        }
        double score = sum.mean(lines.stream().mapToLong(Line::numerator).sum());
        SubjectWhy why = new SubjectWhy(standings.size(),
                (int) standings.stream().filter(each -> each.validated() == 0).count(), skills,
                mean(standings, Standing::validated), mean(standings, Standing::reached),
                standings.size() == 1 ? new Level(standings.getFirst().next()) : null, target.hardest(), hardest,
                lines.stream().map(line -> new SubjectPoints(line.reason, sum.mean(line.numerator), line.most))
                        .toList());
        return new SubjectToWork(target.tube(), score, dots(score), why);
    }

    private static double mean(List<Standing> standings, ToLongFunction<Standing> number) {
        return round(standings.stream().mapToLong(number).sum() / (double) standings.size());
    }

    private static double round(double value) {
        return Math.round(value * MILLION) / MILLION;
    }

    /** Sums over learners of fractions that all have the same denominator. */
    private record Sum(long denominator, List<Standing> standings) {
        Line of(SubjectReason reason, int most, ToLongFunction<Standing> share, int whole) {
            return new Line(reason, most,
                    standings.stream().mapToLong(each -> most * share.applyAsLong(each) * (denominator / whole)).sum());
        }

        Line perNext() {
            return new Line(SubjectReason.NEXT_LEVEL, NEXT, standings.stream().filter(each -> each.validated() > 0)
                    .mapToLong(each -> NEXT * each.reached() * (denominator / each.next())).sum());
        }

        double mean(long numerator) {
            return round(numerator / (double) (denominator * standings.size()));
        }
    }

    private record Line(SubjectReason reason, int most, long numerator) {
    }
}
