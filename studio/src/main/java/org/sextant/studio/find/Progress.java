package org.sextant.studio.find;

import java.util.Map;
import java.util.Set;
import org.sextant.studio.review.UnderWay;

/**
 * How far what is not published has come, by the numbers of entities in the studio.
 *
 * @param underWay the proposals that wait for a reviewer or for changes
 * @param accepted those whose newest revision was validated
 * @param opened   those that whoever asks has a working copy of
 */
record Progress(Map<Long, UnderWay> underWay, Set<Long> accepted, Set<Long> opened) {
    Progress {
        underWay = Map.copyOf(underWay);
        accepted = Set.copyOf(accepted);
        opened = Set.copyOf(opened);
    }
}
