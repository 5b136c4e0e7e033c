package org.sextant.challenges.bank.report;

import java.util.List;
import org.sextant.challenges.bank.report.Block.Note;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;

/** Skills that ask nearly the same. */
final class LikenessSection {
    private LikenessSection() {
    }

    static Section of(Slice whole) {
        List<Likeness> pairs = Likeness.among(whole.challenges());
        long near = pairs.stream().filter(Likeness::isNear).count();
        List<Row> rows = pairs.stream().map(pair -> Row.of(pair.isNear() ? Mark.BAD : Mark.NONE, pair.first().value(),
                pair.second().value(), Numbers.format("0.00", pair.likeness()), Integer.toString(pair.pairs())))
                .toList();
        String lead = """
                Challenges of different skills that say nearly the same, instruction and choices: runs of three \
                words in both, divided by those in either. From %s on a pair is a near-duplicate, from %s on it \
                is worth a look. Variants of one skill are meant to be alike and left out.""".formatted(Likeness.NEAR,
                Likeness.ALIKE);
        return new Section("likeness", "Near-duplicates", lead,
                List.of(near == 0
                        ? new Note(Mark.GOOD, "No two skills have near-duplicates.")
                        : new Note(Mark.BAD, "Pairs of skills with near-duplicates: " + near + "."),
                        new Table("The nearest pair of two skills", List.of("challenge", "and", "likeness",
                                "pairs alike"), rows, 10)));
    }
}
