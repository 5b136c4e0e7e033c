package org.sextant.assessment.adaptive;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who is to be asked.
 *
 * @param locales the languages that they can be asked in, the one they chose first. The list of somebody who chose
 *                French is {@code fr}; that of somebody who chose English is {@code en, fr}, since content is written in
 *                French first
 * @param types   the challenge types that this installation can show and grade
 */
public record Audience(List<Locale> locales, Set<String> types) {
    public Audience {
        locales = List.copyOf(locales);
        types = Set.copyOf(types);
    }
}
