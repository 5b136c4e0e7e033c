package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sextant.challenges.bank.report.Block.Bar;
import org.sextant.challenges.bank.report.Block.Bars;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;

/** Whether right choices betray themselves. */
final class KeySection {
    private static final String LEAD = """
            How often the first, the last or the longest choice is right, beside what chance would give: \
            where r of k choices are right, any of them is with r/k. Places are counted where choices are \
            shown in the order written. The sign ✗ is a flaw: chance brings so many or more with a \
            probability below 1 % (exact, the sum of unequal chances).""";

    private KeySection() {
    }

    static Section of(Slice whole) {
        List<Key> one = Key.of("QCU", whole.challenges());
        List<Key> several = Key.of("QCM", whole.challenges());
        return new Section("keys", "Right choices", LEAD,
                List.of(bars("One right choice (QCU), per cent", one), bars("Several (QCM), per cent", several),
                        new Table("Places and lengths", List.of("type", "choice", "challenges", "right", "by chance",
                                "excess, points", "probability"),
                                Stream.concat(one.stream(), several.stream()).filter(key -> key.asked() > 0)
                                        .map(KeySection::row).toList(),
                                20)));
    }

    private static Bars bars(String caption, List<Key> keys) {
        return new Bars(caption, "by chance", OptionalDouble.of(100), keys.stream().filter(key -> key.asked() > 0)
                .map(key -> new Bar(key.place(), key.share(), Numbers.format("0", key.share()) + " %",
                        OptionalDouble.of(key.chance())))
                .toList());
    }

    private static Row row(Key key) {
        return Row.of(Mark.goodIf(!key.isFlaw()), key.type(), key.place(), Integer.toString(key.asked()),
                Integer.toString(key.right()), Numbers.format("0.0", key.expected()),
                Numbers.format("+0.0;-0.0", key.excess()), Numbers.format("0.000", key.tail()));
    }
}
