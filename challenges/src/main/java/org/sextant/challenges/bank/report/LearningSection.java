package org.sextant.challenges.bank.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sextant.challenges.bank.report.Block.Bars;
import org.sextant.challenges.bank.report.Block.Note;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.release.Content;

/** Tutorials, how skills name them, and resources for teachers. */
final class LearningSection {
    private static final String LEAD = """
            Each skill names tutorials to understand and to learn more; a tutorial that no skill names is \
            met by nobody.""";
    private static final int BIN = 25;

    private LearningSection() {
    }

    static Section of(Content content, Slice whole) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Histogram.of("Words of a tutorial of our own, from", BIN, Tutorials.own(whole).stream()
                .map(tutorial -> Words.count(tutorial.body())).toList()));
        blocks.add(Bars.of("Tutorials by format", Tally.of(whole.tutorials().stream()
                .map(tutorial -> tutorial.format().name().toLowerCase(Locale.ROOT)))));
        blocks.add(Bars.of("Resources for teachers by format", Tally.of(whole.resources().stream()
                .map(resource -> resource.format().name().toLowerCase(Locale.ROOT)))));
        blocks.add(new Table("By competence", List.of("competence", "tutorials", "to understand, per skill",
                "to learn more, per skill", "skills without", "resources"),
                content.competences().stream()
                        .filter(competence -> !whole.of(competence.index()).skills().isEmpty())
                        .map(competence -> row(competence, whole.of(competence.index()))).toList(),
                16));
        blocks.add(unnamed(Tutorials.unnamed(whole)));
        return new Section("learning", "To learn from", LEAD, blocks);
    }

    private static Row row(Competence competence, Slice slice) {
        long without = slice.skills().stream()
                .filter(skill -> skill.tutorials().isEmpty() || skill.learnMore().isEmpty()).count();
        return Row.of(without == 0 ? Mark.NONE : Mark.WANTING, competence.index().value(),
                Integer.toString(slice.tutorials().size()),
                mean(slice.skills().stream().mapToInt(skill -> skill.tutorials().size()).sum(), slice),
                mean(slice.skills().stream().mapToInt(skill -> skill.learnMore().size()).sum(), slice),
                Long.toString(without), Integer.toString(slice.resources().size()));
    }

    private static String mean(int sum, Slice slice) {
        return slice.skills().isEmpty() ? "–" : Numbers.format("0.0", (double) sum / slice.skills().size());
    }

    private static Block unnamed(List<Tutorial> tutorials) {
        return tutorials.isEmpty()
                ? new Note(Mark.GOOD, "Every tutorial is named by a skill.")
                : new Table("Tutorials that no skill names", List.of("tutorial", "title"), tutorials.stream()
                        .map(tutorial -> Row.of(Mark.WANTING, tutorial.id().value(), tutorial.title())).toList(), 10);
    }
}
