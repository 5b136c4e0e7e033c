package org.sextant.challenges.bank.report;

import java.util.List;
import org.sextant.schema.release.Content;

/** The few figures to begin with. */
final class Overview {
    private static final int PIX_OF_A_LEVEL = 8;

    private Overview() {
    }

    static List<Tile> tiles(Content content, Slice whole, List<Standing> standings) {
        long covered = content.competences().stream()
                .filter(competence -> !whole.of(competence.index()).skills().isEmpty()).count();
        int highest = content.competences().size() * PIX_OF_A_LEVEL * content.maxReachableLevel().value();
        long broken = standings.stream().filter(Standing::isBroken).count();
        return List.of(new Tile(covered + " / " + content.competences().size(), "competences with skills", Mark.NONE),
                new Tile(Long.toString(Coverage.tubes(whole)), "tubes with skills", Mark.NONE),
                new Tile(Integer.toString(whole.skills().size()), "active skills", Mark.NONE),
                new Tile(Integer.toString(whole.challenges().size()), "validated challenges", Mark.NONE),
                new Tile(Coverage.pix(whole) + " / " + highest, "testable pix", Mark.NONE),
                new Tile(Integer.toString(whole.tutorials().size()), "tutorials", Mark.NONE),
                new Tile(Integer.toString(standings.size()),
                        "floors, " + (broken == 0 ? "all held" : broken + " broken"),
                        Mark.goodIf(broken == 0)));
    }
}
