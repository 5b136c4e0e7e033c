package org.sextant.page;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.sextant.platform.Address;

/**
 * What surrounds a screen.
 *
 * @param locale   the language of the page
 * @param title    of the screen
 * @param places   where one can go from everywhere
 * @param path     where one is
 * @param body     the screen
 */
public record Layout(Locale locale, String title, List<Address> places, String path, Content body) {
}
