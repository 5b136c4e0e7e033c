package org.sextant.studio.screen.next;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sextant.studio.screen.Sent;

/**
 * What of all that was validated somebody wants in the next release: all of it but some drafts, or some drafts alone. Only
 * those few are named, so that thousands need not be.
 *
 * @param isAll   whether what is not named goes in
 * @param but     the ids of those with which it is the other way round, at most {@value #MOST}
 * @param dropped how many more were named
 */
public record Choice(boolean isAll, List<String> but, int dropped) {
    /** How many ids the API takes in a list. */
    static final int MOST = 100;
    private static final String ALL = "ALL";
    private static final String NONE = "NONE";

    public Choice {
        but = List.copyOf(but);
    }

    /**
     * The choice that somebody sent: what was named before, and the boxes that are checked or not of those that were shown;
     * or a new one, by a button that takes all or nothing.
     */
    static Choice of(Sent sent) {
        if (!sent.text("reset").isEmpty()) {
            return new Choice(!sent.text("reset").equals(NONE), List.of(), 0);
        }
        boolean isAll = !sent.text("from").equals(NONE);
        Set<String> checked = new HashSet<>(sent.all("in"));
        Set<String> but = new LinkedHashSet<>(sent.all("but"));
        sent.all("shown").forEach(id -> {
            if (checked.contains(id) == isAll) {
                but.remove(id);
            } else {
                but.add(id);
            }
        });
        List<String> named = new ArrayList<>(but);
        List<String> kept = named.subList(0, Math.min(MOST, named.size()));
        return new Choice(isAll, kept, named.size() - kept.size());
    }

    /** As the API takes it. */
    Map<String, Object> variables() {
        return Map.of(isAll ? "leaveOut" : "only", but);
    }

    /** As forms write it that come back to it. */
    public String from() {
        return isAll ? ALL : NONE;
    }

    /** Whether a draft goes in. */
    public boolean takes(String id) {
        return but.contains(id) != isAll;
    }

    /** The named ones that are not shown on a page, which its form has to carry beside the boxes. */
    public List<String> beside(Collection<String> shown) {
        return but.stream().filter(id -> !shown.contains(id)).toList();
    }
}
