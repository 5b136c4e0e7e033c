package org.sextant.challenges.bank.report;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import org.sextant.challenges.bank.report.Block.Bar;
import org.sextant.challenges.bank.report.Block.Bars;
import org.sextant.challenges.bank.report.Block.Columns;
import org.sextant.challenges.bank.report.Block.Grid;
import org.sextant.challenges.bank.report.Block.GridCell;
import org.sextant.challenges.bank.report.Block.GridRow;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;

/** What can be tested, by competence and level. */
final class CoverageSection {
    private static final int PIX_OF_ALL_LEVELS = 64;

    private CoverageSection() {
    }

    static Section of(Content content, Slice whole, List<Standing> standings) {
        List<GridRow> rows = content.competences().stream()
                .map(competence -> row(competence, whole.of(competence.index()), standings)).toList();
        List<Bar> pix = content.competences().stream().map(competence -> pix(competence, whole)).toList();
        String lead = """
                Active skills and, below them, their validated challenges. A level is worth 8 pix and a skill 4 \
                at most, so two skills open a level; a competence counts up to level %s."""
                .formatted(content.maxReachableLevel());
        return new Section("coverage", "Coverage", lead, List.of(
                new Grid("Skills and challenges by competence and level", List.of("tubes", "skills",
                        "challenges", "pix"), rows),
                new Bars("Testable pix by competence, all eight levels", "what level "
                        + content.maxReachableLevel() + " is worth", OptionalDouble.of(PIX_OF_ALL_LEVELS),
                        pix),
                byLevel("Skills by level", level -> whole.at(level).skills().size()),
                byLevel("Challenges by level", level -> whole.at(level).challenges().size())));
    }

    private static GridRow row(Competence competence, Slice slice, List<Standing> standings) {
        List<GridCell> cells = Level.ALL.stream().map(level -> {
            Slice cell = slice.at(level);
            return new GridCell(cell.skills().size(), cell.challenges().size(),
                    mark(competence.index(), level, standings));
        }).toList();
        return new GridRow(competence.index().value(), Words.source(competence.title()), cells,
                List.of(Long.toString(Coverage.tubes(slice)), Integer.toString(slice.skills().size()),
                        Integer.toString(slice.challenges().size()), Integer.toString(Coverage.pix(slice))));
    }

    /** The worst that floors say of a cell. */
    private static Mark mark(CompetenceIndex index, Level level, List<Standing> standings) {
        return standings.stream()
                .filter(s -> s.competence().filter(index::equals).isPresent()
                        && s.level().filter(level::equals).isPresent())
                .map(standing -> Mark.of(standing.verdict())).max(Comparator.naturalOrder()).orElse(Mark.NONE);
    }

    private static Columns byLevel(String caption, ToIntFunction<Level> count) {
        return new Columns(caption, Level.ALL.stream().map(level -> new Bar(level.toString(),
                count.applyAsInt(level), Integer.toString(count.applyAsInt(level)), OptionalDouble.empty())).toList());
    }

    private static Bar pix(Competence competence, Slice whole) {
        int pix = Coverage.uncappedPix(whole.of(competence.index()));
        return new Bar(competence.index().value(), pix, Integer.toString(pix),
                OptionalDouble.of(8.0 * whole.cap().value()));
    }
}
