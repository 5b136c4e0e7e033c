package org.sextant.challenges.bank.report;

import java.util.ArrayList;
import java.util.List;
import org.sextant.challenges.bank.report.Block.Note;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;
import org.sextant.challenges.bank.report.Standing.Verdict;

/** How the bank stands to its floors. */
final class FloorSection {
    private static final String LEAD = """
            What the bank must not fall under, as its floors.yaml says. Where it is meant to come to more \
            than it has yet, what is wanted stands beside what is demanded.""";
    private static final List<String> HEAD = List.of("where", "figure", "stands at", "demanded", "wanted");

    private FloorSection() {
    }

    static Section of(List<Standing> standings) {
        List<Block> blocks = new ArrayList<>(List.of(verdict(standings)));
        table("Broken", Verdict.BROKEN, standings, Integer.MAX_VALUE, blocks);
        table("Held, yet less than wanted", Verdict.WANTING, standings, Integer.MAX_VALUE, blocks);
        table("Held", Verdict.HELD, standings, 0, blocks);
        return new Section("floors", "Floors", LEAD, blocks);
    }

    private static Note verdict(List<Standing> standings) {
        long broken = count(standings, Verdict.BROKEN);
        long wanting = count(standings, Verdict.WANTING);
        String rest = wanting == 0 ? "" : " Less than wanted: " + wanting + ".";
        if (standings.isEmpty()) {
            return new Note(Mark.NONE, "This bank sets no floors.");
        }
        return broken == 0
                ? new Note(Mark.GOOD, "All " + standings.size() + " floors are held." + rest)
                : new Note(Mark.BAD, "Broken: " + broken + " of " + standings.size() + " floors." + rest);
    }

    private static long count(List<Standing> standings, Verdict verdict) {
        return standings.stream().filter(standing -> standing.verdict() == verdict).count();
    }

    private static void table(String caption, Verdict verdict, List<Standing> standings, int brief,
            List<Block> blocks) {
        List<Row> rows = standings.stream().filter(standing -> standing.verdict() == verdict).map(FloorSection::row)
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Table(caption, HEAD, rows, brief));
        }
    }

    private static Row row(Standing standing) {
        Floor floor = standing.floor();
        return Row.of(Mark.of(standing.verdict()), standing.place(), floor.measure().words(),
                Numbers.shown(standing.figure()), floor.demand(),
                floor.wanted() == null ? "" : Numbers.shown(floor.wanted()));
    }
}
