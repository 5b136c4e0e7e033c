package org.sextant.search.judged;

import java.util.List;
import java.util.Locale;

/** A search that is measured. */
@FunctionalInterface
interface Engine {
    /**
     * The documents it finds among those of the judged {@link Judged#KINDS kinds}, best first.
     *
     * @param query  what somebody typed
     * @param locale the language of that person
     * @param first  how many are wanted at most
     * @return kind and id of each, such as {@code tutorial/flux-construire-une-veille}
     */
    List<String> ids(String query, Locale locale, int first);
}
