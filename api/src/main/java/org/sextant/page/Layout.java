package org.sextant.page;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sextant.platform.Address;

/**
 * What surrounds a screen.
 *
 * @param locale   the language of the page
 * @param title    of the screen
 * @param places   where one can go from everywhere
 * @param path     where one is
 * @param body     the screen
 * @param waiting  how much waits for the reader at some of the places, by their paths
 * @param head     what is told about it
 */
public record Layout(Locale locale, String title, List<Address> places, String path, Content body,
        Map<String, Integer> waiting, Head head) {
    /** How much waits for the reader at a place. */
    public int waitingAt(Address place) {
        return waiting.getOrDefault(place.path(), 0);
    }
}
