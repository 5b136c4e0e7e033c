package org.sextant.challenges.bank.report;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.sextant.challenges.bank.report.Block.Note;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;
import org.sextant.schema.content.Challenge;

/** The answers that show what is accepted and what is refused. */
final class SampleSection {
    private static final String LEAD = """
            The build tries them all. Typed answers need 3 that are accepted and 3 that are refused, drop-down \
            lists the one that is right and 3 that are refused; one choice of several needs every \
            choice, several choices the key, in another order too, and all that differ from it by one.""";

    private SampleSection() {
    }

    static Section of(Slice whole) {
        List<Row> types = whole.challenges().stream()
                .collect(Collectors.groupingBy(Challenge::type, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(type -> row(type.getKey(), type.getValue())).toList();
        List<Row> lacking = whole.challenges().stream().filter(challenge -> !SampleDemand.missing(challenge).isEmpty())
                .map(challenge -> Row.of(Mark.WANTING, challenge.id().value(), challenge.type(),
                        String.join(", ", SampleDemand.missing(challenge))))
                .toList();
        return new Section("samples", "Samples", LEAD,
                List.of(new Table("Samples of a challenge, by type", List.of("type", "challenges", "accepted, fewest",
                        "mean", "refused, fewest", "mean", "lacking some"), types, 9),
                        lacking.isEmpty()
                                ? new Note(Mark.GOOD, "No challenge lacks a sample.")
                                : new Table("Challenges that lack samples", List.of("challenge", "type", "lacks"),
                                        lacking, 5)));
    }

    private static Row row(String type, List<Challenge> challenges) {
        IntSummaryStatistics accepted = summary(challenges, challenge -> challenge.samples().accepted().size());
        IntSummaryStatistics refused = summary(challenges, challenge -> challenge.samples().refused().size());
        long lacking = challenges.stream().filter(challenge -> !SampleDemand.missing(challenge).isEmpty()).count();
        return Row.of(lacking == 0 ? Mark.GOOD : Mark.WANTING, type, Integer.toString(challenges.size()),
                Integer.toString(accepted.getMin()), Numbers.shown(accepted.getAverage()),
                Integer.toString(refused.getMin()), Numbers.shown(refused.getAverage()), Long.toString(lacking));
    }

    private static IntSummaryStatistics summary(List<Challenge> challenges, ToIntFunction<Challenge> count) {
        return challenges.stream().mapToInt(count).summaryStatistics();
    }
}
